namespace Reconciler.Diff;

/// <summary>
/// The place of a change inside a flow. Its text is what a person would say, and what globs of ignore rules match:
/// <c>task Main › decision Known caller? › yes › playAudio</c>. Making a path of another is one small allocation.
/// </summary>
public readonly struct ChangePath : IEquatable<ChangePath>
{
    private const string Separator = " › ";
    private readonly Link? _last;

    private ChangePath(Link? last) => _last = last;

    /// <summary>The flow itself.</summary>
    public static ChangePath Flow => default;

    /// <summary>True for the flow itself.</summary>
    public bool IsFlow => _last is null;

    /// <summary>The segments from the outside in.</summary>
    public IReadOnlyList<PathSegment> Segments
    {
        get
        {
            var segments = new PathSegment[_last?.Depth ?? 0];
            for (var link = _last; link is not null; link = link.Before)
            {
                segments[link.Depth - 1] = link.Segment;
            }

            return segments;
        }
    }

    /// <summary>The innermost segment; null for the flow itself.</summary>
    public PathSegment? Last => _last?.Segment;

    /// <summary>The path without its innermost segment; the flow's own for the flow.</summary>
    public ChangePath Parent => new(_last?.Before);

    /// <summary>The path of a property below this one.</summary>
    public ChangePath Property(string key) => Add(new PathSegment(key, null, 1, IsItem: false));

    /// <summary>The path of a list item below this one.</summary>
    /// <param name="kind">Its kind, in Archy's words: <c>playAudio</c>, <c>task</c>.</param>
    /// <param name="name">Its name; null when it has none.</param>
    /// <param name="ordinal">How many items of the kind and name the list has up to it.</param>
    public ChangePath Item(string kind, string? name, int ordinal = 1) => Add(new PathSegment(kind, name, ordinal, IsItem: true));

    /// <summary>The path with one more segment.</summary>
    public ChangePath Add(PathSegment segment) => new(new Link(_last, segment));

    /// <summary>The path with each kind and name replaced, as to mask secrets.</summary>
    public ChangePath Replace(Func<string, string> text)
    {
        var path = Flow;
        foreach (var segment in Segments)
        {
            path = path.Add(segment with { Kind = text(segment.Kind), Name = segment.Name is null ? null : text(segment.Name) });
        }

        return path;
    }

    /// <summary>The text of the path without its outermost segments.</summary>
    /// <param name="depth">How many segments to leave out.</param>
    public string TextFrom(int depth) => string.Join(Separator, Segments.Skip(depth));

    /// <inheritdoc/>
    public override string ToString() => TextFrom(0);

    /// <inheritdoc/>
    public bool Equals(ChangePath other) => Segments.SequenceEqual(other.Segments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangePath other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_last?.Depth, _last?.Segment);

    /// <summary>True when both lead to the same place by the same words.</summary>
    public static bool operator ==(ChangePath one, ChangePath other) => one.Equals(other);

    /// <summary>False when both lead to the same place by the same words.</summary>
    public static bool operator !=(ChangePath one, ChangePath other) => !one.Equals(other);

    private sealed class Link(Link? before, PathSegment segment)
    {
        public Link? Before { get; } = before;

        public PathSegment Segment { get; } = segment;

        public int Depth { get; } = (before?.Depth ?? 0) + 1;
    }
}

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
