namespace Reconciler.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary><c>reconciler.import.yaml</c> is something else than one map.</summary>
    public static Diagnostic PinFileIsNoMap(SourcePosition at)
        => Error("RC2040", at, "reconciler.import.yaml must be one map with the list 'pins'; take the file from Git, or delete it and run 'reconciler import' again.");

    /// <summary>Two pins of one flow.</summary>
    public static Diagnostic PinnedTwice(SourcePosition at, string id, SourcePosition first)
        => Error("RC2041", at, $"The flow {id} is pinned here for the second time; keep the entry with the later version.") with { Related = [new RelatedPlace(first, "first here")] };
}
