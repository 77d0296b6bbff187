using System.Text;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>Finds actions: the items of every list of actions.</summary>
internal static class ActionItems
{
    private static readonly string[] ListKeys = ["actions", "startUpTaskActions"];

    public static IEnumerable<(string Key, YamlMap Action)> In(YamlMap root) =>
        from owner in YamlWalk.Maps(root)
        from item in InListsOf(owner)
        select item;

    public static IEnumerable<(string Key, YamlMap Action)> InListsOf(YamlMap owner) =>
        from listKey in ListKeys
        from item in (owner.List(listKey)?.Items ?? []).OfType<YamlMap>()
        where item.Count == 1 && item.Entries[0].Value is YamlMap
        select (item.Entries[0].Key, (YamlMap)item.Entries[0].Value);

    /// <summary>A name for an action that no table knows: <c>clearUtterance</c> is "Clear Utterance".</summary>
    public static string TitleOf(string key)
    {
        var title = new StringBuilder(key.Length + 4).Append(char.ToUpperInvariant(key[0]));
        foreach (var letter in key.AsSpan(1))
        {
            if (char.IsUpper(letter))
            {
                title.Append(' ');
            }

            title.Append(letter);
        }

        return title.ToString();
    }
}
