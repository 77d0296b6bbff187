using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>What is sent to publish a flow.</summary>
/// <param name="Body">What stands below the flow type's key in Archy.</param>
public sealed record Publication(FlowKey Key, MapNode Body)
{
    /// <summary>A flow of the project: its body with the ownership marker as the last line of its description.</summary>
    /// <param name="document">Its content: the flow's own, or with what is left alone in the org. The marker tells of the flow's own.</param>
    /// <param name="project">The project's name, for the marker.</param>
    public static Publication Of(CompiledFlow flow, FlowDocument document, string project)
    {
        var marker = new Marker(project, flow.Manifest.File.Path, flow.Document.Hash, flow.ContractVersion) { IsProtected = flow.Manifest.IsProtected };
        return new Publication(document.Key, Described(document, document.Key.Name, marker.Append(document.Description)));
    }

    /// <summary>An earlier version under the flow's present name, and without a division, which leaves the flow where it is. Its marker names this content, so that it is not taken for the content of the manifest.</summary>
    /// <param name="step">The step that restores it.</param>
    /// <param name="earlier">The content of the version.</param>
    public static Publication Restored(PlanStep step, FlowDocument earlier)
    {
        var text = Marker.WithoutMarker(step.RestoresDescription);
        var description = Marker.Find(step.RestoresDescription) is { } marker
            ? (marker with { Hash = CanonicalHash.Of(step.Key, text, earlier.Canonical) }).Append(text)
            : text ?? "";
        var body = Described(earlier, step.Key.Name, description);
        return new Publication(step.Key, new MapNode([.. body.Entries.Where(entry => entry.Name != "division")], body.Position));
    }

    /// <summary>A flow that no manifest describes, as the org exports it: its content, description and marker stay as they are.</summary>
    /// <param name="document">The export of its published version.</param>
    public static Publication AsItIs(FlowDocument document) => new(document.Key, document.Body);

    private static MapNode Described(FlowDocument document, string name, string description)
    {
        MapEntry Entry(string key, string value) => new(ScalarNode.String(key, document.Position), ScalarNode.String(value, document.Position));
        return new MapNode(
            [Entry("name", name), Entry("description", description), .. document.Body.Entries.Where(entry => entry.Name is not ("name" or "description"))],
            document.Body.Position);
    }
}
