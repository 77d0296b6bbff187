using System.Diagnostics.CodeAnalysis;

namespace Reconciler.Emulator.Yaml;

/// <summary>A value of a YAML document: a scalar, a list or a map. Comments, anchors and the style of quotes are not kept.</summary>
internal abstract class YamlNode
{
    /// <summary>A copy that shares no list and no map with this one.</summary>
    public abstract YamlNode Clone();
}

/// <summary>
/// A scalar; <see cref="IsString"/> is false for text that a YAML 1.1 or 1.2 reader may take as a number, boolean or null.
/// </summary>
internal sealed class YamlScalar(string text, bool isString) : YamlNode
{
    /// <summary>The boolean true.</summary>
    public static YamlScalar True => new("true", isString: false);

    /// <summary>The boolean false.</summary>
    public static YamlScalar False => new("false", isString: false);

    /// <summary>The text, without quotes and escapes.</summary>
    public string Text { get; } = text;

    /// <summary>True for a string, also one that was written without quotes.</summary>
    public bool IsString { get; } = isString;

    /// <summary>A scalar that is a string, whatever it looks like.</summary>
    public static YamlScalar String(string text) => new(text, isString: true);

    public override YamlNode Clone() => this;
}

/// <summary>A list.</summary>
internal sealed class YamlList : YamlNode
{
    /// <summary>The items, in their order.</summary>
    public List<YamlNode> Items { get; } = [];

    public override YamlNode Clone()
    {
        var copy = new YamlList();
        copy.Items.AddRange(Items.Select(item => item.Clone()));
        return copy;
    }
}

/// <summary>A map that keeps the order of its keys.</summary>
internal sealed class YamlMap : YamlNode
{
    private readonly List<KeyValuePair<string, YamlNode>> _entries = [];

    /// <summary>The keys and their values, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlNode>> Entries => _entries;

    /// <summary>How many keys there are.</summary>
    public int Count => _entries.Count;

    /// <summary>The value of a key; null when it is absent.</summary>
    public YamlNode? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>True when the key is there.</summary>
    public bool Has(string key) => IndexOf(key) >= 0;

    /// <summary>Gets the value of a key; returns false when the key is absent.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out YamlNode? value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>The value of a key if it is a map; else null.</summary>
    public YamlMap? Map(string key) => this[key] as YamlMap;

    /// <summary>The value of a key if it is a list; else null.</summary>
    public YamlList? List(string key) => this[key] as YamlList;

    /// <summary>The text of a key's value if it is a scalar; else null.</summary>
    public string? Text(string key) => (this[key] as YamlScalar)?.Text;

    /// <summary>Sets the value of a key, which comes last if it is new. Returns this map.</summary>
    public YamlMap Set(string key, YamlNode value)
    {
        var index = IndexOf(key);
        var entry = KeyValuePair.Create(key, value);
        if (index < 0)
        {
            _entries.Add(entry);
        }
        else
        {
            _entries[index] = entry;
        }

        return this;
    }

    /// <summary>Removes a key, if it is there.</summary>
    public void Remove(string key)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _entries.RemoveAt(index);
        }
    }

    /// <summary>Gives a key another name at the same place, if it is there.</summary>
    public void RenameKey(string key, string newKey)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _entries[index] = KeyValuePair.Create(newKey, _entries[index].Value);
        }
    }

    /// <summary>Stable sort: keys of equal rank keep their order.</summary>
    public void Reorder(Func<string, int> rank) => Replace([.. _entries.OrderBy(entry => rank(entry.Key))]);

    /// <summary>Sorts the keys by their characters.</summary>
    public void SortKeys() => Replace([.. _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)]);

    public override YamlNode Clone()
    {
        var copy = new YamlMap();
        copy._entries.AddRange(_entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Clone())));
        return copy;
    }

    private void Replace(KeyValuePair<string, YamlNode>[] entries)
    {
        _entries.Clear();
        _entries.AddRange(entries);
    }

    private int IndexOf(string key) => _entries.FindIndex(entry => entry.Key == key);
}
