using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>Rewrites the pointers of an exported flow as the compiler writes them: with the name of the task or menu in place of its refId.</summary>
internal sealed class PointerNames
{
    private readonly ArchyRefs _refs;
    private readonly string _flowKey;

    private PointerNames(MapNode body, string flowKey) => (_refs, _flowKey) = (new ArchyRefs(body), flowKey);

    /// <summary>A copy of a body with pointers by name.</summary>
    /// <param name="body">The flow's body.</param>
    /// <param name="type">The flow's type, as the API spells it.</param>
    public static MapNode Apply(MapNode body, string type) => (MapNode)new PointerNames(body, FlowTypes.ArchyKey(type)).Any("", body);

    private Node Any(string key, Node node) => node switch
    {
        MapNode map => new MapNode([.. map.Entries.Select(entry => entry with { Value = Any(entry.Name, entry.Value) })], map.Position),
        ListNode list => new ListNode([.. list.Items.Select(item => Any("", item))], list.Position),
        ScalarNode pointer when ArchyRefs.IsPointer(key) => Pointer(pointer),
        _ => node,
    };

    private ScalarNode Pointer(ScalarNode pointer)
    {
        var target = _refs.Resolve(pointer.Text);
        return target.Split(':', 2) is ["task" or "menu", _] parts && _refs.RefIdOf(target) is not null
            ? ScalarNode.String($"/{_flowKey}/{parts[0]}s/{parts[0]}[{parts[1]}]", pointer.Position)
            : pointer;
    }
}
