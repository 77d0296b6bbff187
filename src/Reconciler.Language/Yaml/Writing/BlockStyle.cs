namespace Reconciler.Language.Yaml.Writing;

/// <summary>How a document is indented: columns from a key to what stands below it.</summary>
/// <param name="Map">To the keys of a map.</param>
/// <param name="List">To the dashes of a list; 0 in files that write them below the key.</param>
/// <param name="OneLine">The most characters of a map or list of values that is written in one line, in braces or brackets; 0 for none.</param>
internal sealed record BlockStyle(int Map, int List, int OneLine = 0)
{
    private const int TwoSpaces = 2;
    private const int OneGlance = 60;

    /// <summary>The style of files that have none yet.</summary>
    public static BlockStyle Usual { get; } = new(TwoSpaces, TwoSpaces);

    /// <summary>The style of documents that this program writes from scratch.</summary>
    public static BlockStyle Fresh { get; } = Usual with { OneLine = OneGlance };

    /// <summary>The style that a document is written in, by the first places that show it.</summary>
    public static BlockStyle Of(string text, PlacedNode root)
    {
        var values = Values(root).Where(entry => !entry.Value.IsFlow && !Lines.AreOne(text, entry.Key.Start, entry.Value.Start)).ToArray();
        return new BlockStyle(
            First(text, values.Where(entry => entry.Value.Entries.Count > 0)) is > 0 and var map ? map : TwoSpaces,
            First(text, values.Where(entry => entry.Value.Items.Count > 0)) ?? TwoSpaces);
    }

    private static int? First(string text, IEnumerable<PlacedEntry> entries)
        => entries.FirstOrDefault() is { } entry ? Math.Max(0, Lines.Column(text, entry.Value.Start) - Lines.Column(text, entry.Key.Start)) : null;

    private static IEnumerable<PlacedEntry> Values(PlacedNode node) => node.Entries
        .SelectMany(entry => Values(entry.Value).Prepend(entry))
        .Concat(node.Items.SelectMany(item => Values(item.Value)));
}
