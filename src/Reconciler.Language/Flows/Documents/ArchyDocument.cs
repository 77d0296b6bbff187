using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.References;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>Makes a <see cref="FlowDocument"/> of an Archy document, whoever wrote it: an author, our compiler, or an export.</summary>
public static class ArchyDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="root">The document: one key, the flow type, with the flow below it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The flow, or null when it cannot be told what it is.</returns>
    public static FlowDocument? Read(Node root, DiagnosticBag diagnostics)
        => Identify(root, diagnostics) is { } flow ? Make(flow.Key.Type, flow.Key.Name, flow.Body) : null;

    /// <summary>Tells which flow a document holds, without bringing it into canonical form.</summary>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The flow's identity and body, or null when it cannot be told what it is.</returns>
    internal static (FlowKey Key, MapNode Body)? Identify(Node root, DiagnosticBag diagnostics)
    {
        if (root is not MapNode { Entries: [var only] } || only.Value is not MapNode body)
        {
            diagnostics.Add(DiagnosticCatalog.ArchyNeedsOneFlow(root.Position));
            return null;
        }

        if (FlowTypes.FromArchyKey(only.Name) is not { } type)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownFlowType(only.Key.Position, only.Name, [.. FlowTypes.ArchyKeys.Order(StringComparer.Ordinal)]));
            return null;
        }

        if (body.Text("name") is not { Length: > 0 } name)
        {
            diagnostics.Add(DiagnosticCatalog.ArchyWithoutName(only.Key.Position));
            return null;
        }

        return (new FlowKey(type, name), body);
    }

    /// <summary>Makes the document of a body whose type and name are known.</summary>
    public static FlowDocument Make(string type, string name, MapNode body)
    {
        var key = new FlowKey(type, name);
        var canonical = Canonicalizer.Canonicalize(body);
        var description = Marker.WithoutMarker(body.Text("description"));
        var callableFrom = CompatibleTypes(body);
        return new FlowDocument
        {
            Key = key,
            Division = body.Text("division"),
            Description = description,
            Body = body,
            Canonical = canonical,
            Hash = CanonicalHash.Of(key, description, canonical),
            Contract = ContractReader.FromArchy(body),
            CallableFrom = callableFrom,
            CallSites = CallSiteReader.Read(body),
            Flows = FlowReferenceReader.Read(type, callableFrom, body),
            Entities = EntityReferenceReader.Read(body),
            Position = body.KeyOf("name") is { } at ? at.Position : body.Position,
        };
    }

    private static string[] CompatibleTypes(MapNode body) =>
    [
        .. (body.Map("settingsCommonModule")?.List("compatibleFlowTypes")?.Items ?? [])
            .Select(item => (item as MapNode)?.Text("flowType"))
            .OfType<string>(),
    ];
}
