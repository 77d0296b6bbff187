namespace Reconciler.Language.Yaml.Writing;

/// <summary>A document of a file: its nodes, and where each is written.</summary>
internal sealed class PlacedDocument
{
    private readonly Dictionary<Node, PlacedNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, PlacedItem> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, PlacedEntry> _entries = new(ReferenceEqualityComparer.Instance);

    /// <param name="root">The document's root, as it was read and filled.</param>
    /// <param name="index">Which document of the text it is, from 0.</param>
    public PlacedDocument(EditableText text, Node root, int index)
    {
        Text = text;
        Root = root;
        Placed = PlacedReader.Read(text.Parsed, index);
        Add(root, Placed);
        Style = BlockStyle.Of(text.Parsed, Placed);
    }

    /// <summary>The text.</summary>
    public EditableText Text { get; }

    /// <summary>The root.</summary>
    public Node Root { get; }

    /// <summary>Where the root is written.</summary>
    public PlacedNode Placed { get; }

    /// <summary>How the document is indented.</summary>
    public BlockStyle Style { get; }

    /// <summary>Where a node is written; null when it is not of this document.</summary>
    public PlacedNode? Find(Node node) => _nodes.GetValueOrDefault(node);

    /// <summary>The list item that a node is.</summary>
    public PlacedItem? FindItem(Node node) => _items.GetValueOrDefault(node);

    /// <summary>The entry that a node is the value of.</summary>
    public PlacedEntry? FindEntry(Node value) => _entries.GetValueOrDefault(value);

    private void Add(Node node, PlacedNode placed)
    {
        if (placed.IsAlias)
        {
            return;
        }

        _nodes.TryAdd(node, placed);
        switch (node)
        {
            case MapNode map:
                foreach (var (entry, place) in map.Entries.Zip(placed.Entries))
                {
                    _entries.TryAdd(entry.Value, place);
                    Add(entry.Value, place.Value);
                }

                break;
            case ListNode list:
                foreach (var (item, place) in list.Items.Zip(placed.Items))
                {
                    _items.TryAdd(item, place);
                    Add(item, place.Value);
                }

                break;
        }
    }
}
