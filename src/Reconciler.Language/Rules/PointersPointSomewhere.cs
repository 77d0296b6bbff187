using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Rules;

/// <summary>
/// Every pointer inside an Archy body points at a task, menu or state that exists: a dangling one makes the publish job fail without a readable
/// reason.
/// </summary>
internal sealed class PointersPointSomewhere : IRule
{
    // In the steps form the compiler makes the pointers, and reports an unknown task or menu by its name.
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Flows
        .Where(flow => flow.Manifest.HasArchyBody)
        .SelectMany(flow => Dangling(flow.Document.Body, new ArchyRefs(flow.Document.Body)));

    private static IEnumerable<Diagnostic> Dangling(Node node, ArchyRefs refs) => node switch
    {
        ListNode list => list.Items.SelectMany(item => Dangling(item, refs)),
        MapNode map => map.Entries.SelectMany(entry => entry.Value is ScalarNode pointer
            ? ArchyRefs.IsPointer(entry.Name) && !refs.Exists(pointer.Text) ? [DiagnosticCatalog.DanglingRef(pointer.Position, pointer.Text)] : []
            : Dangling(entry.Value, refs)),
        _ => [],
    };
}
