using System.Diagnostics.CodeAnalysis;

namespace Reconciler.Emulator.Yaml;

/// <summary>A value of a YAML document: a scalar, a list or a map. Comments, anchors and the style of quotes are not kept.</summary>
internal abstract class YamlNode
{
    public abstract YamlNode Clone();
}

/// <summary>
/// A scalar; <see cref="IsString"/> is false for text that a YAML 1.1 or 1.2 reader may take as a number, boolean or null.
/// </summary>
internal sealed class YamlScalar(string text, bool isString) : YamlNode
{
    public static YamlScalar True => new("true", isString: false);

    public static YamlScalar False => new("false", isString: false);

    public string Text { get; } = text;

    public bool IsString { get; } = isString;

    public static YamlScalar String(string text) => new(text, isString: true);

    public override YamlNode Clone() => this;
}

internal sealed class YamlList : YamlNode
{
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

    public IReadOnlyList<KeyValuePair<string, YamlNode>> Entries => _entries;

    public int Count => _entries.Count;

    public YamlNode? this[string key] => TryGet(key, out var value) ? value : null;

    public bool Has(string key) => IndexOf(key) >= 0;

    public bool TryGet(string key, [NotNullWhen(true)] out YamlNode? value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    public YamlMap? Map(string key) => this[key] as YamlMap;

    public YamlList? List(string key) => this[key] as YamlList;

    public string? Text(string key) => (this[key] as YamlScalar)?.Text;

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

    public void Remove(string key)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _entries.RemoveAt(index);
        }
    }

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
