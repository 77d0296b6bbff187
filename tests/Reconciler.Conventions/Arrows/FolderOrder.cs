namespace Reconciler.Conventions.Arrows;

/// <summary>The order of the folders, as <c>folders.txt</c> lists it: each uses only itself and those before it.</summary>
internal sealed class FolderOrder
{
    private readonly Dictionary<string, int> _ranks;

    private FolderOrder(IEnumerable<string> folders)
        => _ranks = folders.Select((folder, rank) => (folder, rank)).ToDictionary(pair => pair.folder, pair => pair.rank, StringComparer.Ordinal);

    /// <summary>The folders, the lowest first.</summary>
    public IEnumerable<string> Folders => _ranks.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The list of this repository.</summary>
    public static FolderOrder Load() => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Arrows", "folders.txt")));

    /// <summary>Reads a list: one folder a line, and after it what it is for; empty lines and lines that begin with <c>#</c> do not count.</summary>
    public static FolderOrder Parse(string text) => new(
        from line in text.Split('\n')
        where line.Trim() is not ("" or ['#', ..])
        select line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

    /// <summary>The arrows from a folder to one that comes after it, or that the list does not know.</summary>
    public IEnumerable<Arrow> Forbidden(IEnumerable<Arrow> arrows) => arrows.Where(arrow => arrow.FromFolder != arrow.ToFolder && !(Rank(arrow.ToFolder) < Rank(arrow.FromFolder)));

    private int? Rank(string folder) => _ranks.TryGetValue(folder, out var rank) ? rank : null;
}
