using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reconciler.Cli.Recordings;

/// <summary>The form of JSON without its values: which kinds of value there are, which fields an object has, what an array holds.</summary>
internal sealed class JsonForm : IEquatable<JsonForm>
{
    private const string AnyKey = "*";

    private readonly ImmutableSortedSet<string> _kinds;
    private readonly ImmutableSortedDictionary<string, JsonForm> _fields;
    private readonly JsonForm? _items;

    private JsonForm(ImmutableSortedSet<string> kinds, ImmutableSortedDictionary<string, JsonForm> fields, JsonForm? items) =>
        (_kinds, _fields, _items) = (kinds, fields, items);

    /// <summary>The form of no values.</summary>
    public static JsonForm Nothing { get; } = new([], ImmutableSortedDictionary<string, JsonForm>.Empty, null);

    /// <summary>Returns the form of a value.</summary>
    public static JsonForm Of(JsonNode? node) => Of(node, field: "");

    /// <summary>Returns the form that covers the values of this form and of another.</summary>
    public JsonForm With(JsonForm other)
    {
        var fields = other._fields.Aggregate(_fields, (all, field) => all.SetItem(field.Key, all.TryGetValue(field.Key, out var known) ? known.With(field.Value) : field.Value));
        return new JsonForm(_kinds.Union(other._kinds), fields, _items is null ? other._items : other._items is null ? _items : _items.With(other._items));
    }

    /// <summary>Returns the kinds of value and the fields that this form has and another does not.</summary>
    /// <param name="other">The other form.</param>
    /// <param name="path">The JSON path of this form, for the result.</param>
    public IEnumerable<FormDifference> Except(JsonForm other, string path = "$")
    {
        if (_kinds.Except(other._kinds) is { IsEmpty: false } more)
        {
            yield return new FormDifference(path, string.Join(" or ", more), other._kinds.IsEmpty ? "nothing" : string.Join(" or ", other._kinds));
        }

        // An empty array tells nothing of its items, and a missing object nothing of its fields.
        var items = _items is null || other._items is null ? [] : _items.Except(other._items, path + "[]");
        var fields = other._kinds.Contains("object")
            ? _fields.SelectMany(field => field.Value.Except(other._fields.GetValueOrDefault(field.Key, Nothing), $"{path}.{field.Key}"))
            : [];
        foreach (var difference in items.Concat(fields))
        {
            yield return difference;
        }
    }

    /// <inheritdoc/>
    public bool Equals(JsonForm? other) =>
        other is not null && _kinds.SetEquals(other._kinds) && Equals(_items, other._items) && _fields.Count == other._fields.Count
        && _fields.All(field => field.Value.Equals(other._fields.GetValueOrDefault(field.Key)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kinds.Count, _fields.Count);

    private static JsonForm Of(JsonNode? node, string field) => node switch
    {
        JsonObject map when KeptNames.Maps.Contains(field) => Object(map.Select(entry => KeyValuePair.Create(AnyKey, Of(entry.Value, AnyKey)))),
        JsonObject known => Object(known.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value, entry.Key)))),
        JsonArray items => new JsonForm(["array"], Nothing._fields, items.Count == 0 ? null : items.Select(item => Of(item, field)).Aggregate((one, two) => one.With(two))),
        _ => new JsonForm([Kind(node)], Nothing._fields, null),
    };

    private static JsonForm Object(IEnumerable<KeyValuePair<string, JsonForm>> fields) =>
        fields.Aggregate(new JsonForm(["object"], Nothing._fields, null), (all, field) => all.With(new JsonForm([], Nothing._fields.Add(field.Key, field.Value), null)));

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "number",
        _ => "string",
    };
}

/// <summary>A place where two forms differ.</summary>
/// <param name="Path">The place, such as <c>$.entities[].name</c>.</param>
/// <param name="One">The kinds of value that the first form has there.</param>
/// <param name="Other">The kinds of value that the second form has there.</param>
internal sealed record FormDifference(string Path, string One, string Other);
