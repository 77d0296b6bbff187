using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>How thoroughly to read the org.</summary>
public sealed record ReadOptions
{
    /// <summary>True to compare the content of every flow of the project, whatever its marker says.</summary>
    public bool Deep { get; init; }

    /// <summary>True to leave aside what former runs read (<see cref="ContentCache"/>).</summary>
    public bool WithoutCache { get; init; }

    /// <summary>Look only at flows published after this moment; null looks at all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The query that lists these flows.</summary>
    internal FlowQuery Query => new() { PublishedAfter = Since };
}
