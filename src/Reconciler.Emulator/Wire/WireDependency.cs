namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>Dependency</c>.</summary>
internal sealed record WireDependency(string Id, string Name, string? Version, string Type, bool Deleted, string SelfUri);

/// <summary>Model <c>DependencyObject</c>: a dependency with its neighbours in the graph.</summary>
internal sealed record WireDependencyObject(string Id, string Name, string? Version, string Type, bool Deleted, string SelfUri)
{
    public IReadOnlyList<WireDependency>? ConsumedResources { get; init; }

    public IReadOnlyList<WireDependency>? ConsumingResources { get; init; }
}
