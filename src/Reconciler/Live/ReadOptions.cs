using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>How thoroughly to read the org.</summary>
public sealed record ReadOptions
{
    /// <summary>Believe no marker: compare the content of every flow of the project.</summary>
    public bool Deep { get; init; }

    /// <summary>Remember nothing of former runs.</summary>
    public bool WithoutCache { get; init; }

    /// <summary>Look only at flows published after this moment; null looks at all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The listing that this asks for.</summary>
    internal FlowQuery Query => new() { PublishedAfter = Since };
}
