using Reconciler.Language.Yaml;

namespace Reconciler.Language.Tests.Compilation;

/// <summary>The same tree with the keys of every map in the opposite order.</summary>
internal static class Reversed
{
    public static MapNode Keys(MapNode map) => new([.. map.Entries.Reverse().Select(entry => entry with { Value = Keys(entry.Value) })], map.Position);

    private static Node Keys(Node node) => node switch
    {
        MapNode map => Keys(map),
        ListNode list => new ListNode([.. list.Items.Select(Keys)], list.Position),
        _ => node,
    };
}
