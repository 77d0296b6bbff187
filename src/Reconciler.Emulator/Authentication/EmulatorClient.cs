namespace Reconciler.Emulator.Authentication;

/// <summary>An OAuth client (client credentials) of the emulated org.</summary>
/// <param name="Id">The client id.</param>
/// <param name="Secret">The client secret.</param>
/// <param name="Name">The name that lists and locks show.</param>
public sealed record EmulatorClient(string Id, string Secret, string Name)
{
    /// <summary>The client that exists when no other is configured.</summary>
    public static EmulatorClient Default { get; } = new("emulator-client", "emulator-secret", "Reconciler");

    /// <summary>The permissions it has, such as <c>architect:flow:view</c>; null means all.</summary>
    public IReadOnlySet<string>? Permissions { get; init; }
}
