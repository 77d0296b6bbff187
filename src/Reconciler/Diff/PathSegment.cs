namespace Reconciler.Diff;

/// <summary>One step of a <see cref="ChangePath"/>: a property, or an item of a list such as an action, a task or a variable.</summary>
/// <param name="Kind">The property's key, or what the item is, in Archy's words: <c>audio</c>, <c>playAudio</c>, <c>task</c>.</param>
/// <param name="Name">What the item is called; null for a property, and for an item without a name.</param>
/// <param name="Ordinal">1, or a higher number when the list has items of the same kind and name before it.</param>
/// <param name="IsItem">True for an item of a list.</param>
public readonly record struct PathSegment(string Kind, string? Name, int Ordinal, bool IsItem)
{
    /// <inheritdoc/>
    public override string ToString() => (Name, Ordinal) switch
    {
        (null, <= 1) => Kind,
        (null, _) => $"{Kind} #{Ordinal}",
        (_, <= 1) => $"{Kind} {Name}",
        _ => $"{Kind} {Name} #{Ordinal}",
    };
}
