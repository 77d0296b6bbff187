namespace Reconciler.Reporting.Json;

/// <summary>The program that wrote a document.</summary>
internal sealed record WireTool(string Name, string Version)
{
    public static WireTool Of(string version) => new("reconciler", version);
}
