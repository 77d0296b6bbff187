using System.Collections.Concurrent;

namespace Reconciler.Language.Project;

/// <summary>Values that must never be shown or written. Safe for concurrent use.</summary>
public sealed class SecretSet
{
    /// <summary>What is shown instead of a secret.</summary>
    public const string Hidden = "(secret)";

    private const int ShortestMasked = 4;
    private readonly ConcurrentDictionary<string, byte> _values = new(StringComparer.Ordinal);

    /// <summary>Adds a value. Null, and a value of fewer than four characters, is not added: masking it would hide parts of ordinary text.</summary>
    public void Add(string? value)
    {
        if (value is { Length: >= ShortestMasked })
        {
            _values.TryAdd(value, 0);
        }
    }

    /// <summary>The text with every secret replaced by <c>(secret)</c>, longest secrets first.</summary>
    public string Mask(string text)
    {
        if (_values.IsEmpty)
        {
            return text;
        }

        foreach (var secret in _values.Keys.OrderByDescending(s => s.Length))
        {
            text = text.Replace(secret, Hidden, StringComparison.Ordinal);
        }

        return text;
    }
}
