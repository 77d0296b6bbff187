namespace Reconciler.Org.Http;

/// <summary>How a call is named in messages: never with its query, which may hold a signature.</summary>
/// <param name="Text">The call, such as <c>GET /api/v2/flows</c>.</param>
/// <param name="Host">The host that it goes to.</param>
/// <param name="Permission">The permission it needs, where it needs a known one.</param>
internal sealed record CallLabel(string Text, string Host, string? Permission);
