namespace Reconciler.Emulator.References;

/// <summary>Something outside of a flow file that the file names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, exactly as written.</param>
public sealed record FlowReference(ReferenceKind Kind, string Name)
{
    /// <summary>The category of a data action or the API type of a flow; otherwise null.</summary>
    public string? Qualifier { get; init; }
}
