namespace Reconciler.Conventions.Arrows;

/// <summary>A reference from one source file to another.</summary>
/// <param name="From">The file that refers, as its path below <c>src</c>.</param>
/// <param name="To">The file that declares what is referred to.</param>
/// <param name="Name">What is referred to.</param>
/// <param name="Line">The line in <paramref name="From"/>, from 1.</param>
internal sealed record Arrow(string From, string To, string Name, int Line)
{
    /// <summary>The folder of the file that refers.</summary>
    public string FromFolder => FolderOf(From);

    /// <summary>The folder of the file that is referred to.</summary>
    public string ToFolder => FolderOf(To);

    public override string ToString() => $"{From}:{Line} -> {To} ({Name})";

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];
}
