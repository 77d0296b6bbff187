using Reconciler.Org.Http;

namespace Reconciler.Org.Sdk;

/// <summary>
/// One call that runs through the SDK. The SDK takes no cancellation token and reports an answer only after it has read it its own way, so the
/// handler below it and the caller above it meet here.
/// </summary>
internal sealed class SdkCall(CallLabel label, CancellationToken cancellation)
{
    private static readonly AsyncLocal<SdkCall?> Ambient = new();

    /// <summary>The call that this asynchronous flow is in; null outside of one.</summary>
    public static SdkCall? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public CallLabel Label => label;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What the server answered, as it came; null when no answer came.</summary>
    public SdkAnswer? Answer { get; set; }

    /// <summary>Why no answer came; the SDK keeps the text of it only.</summary>
    public Exception? Failure { get; set; }
}
