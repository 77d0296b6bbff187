using Reconciler.Compilation;
using Reconciler.Live;
using Reconciler.Loading.Yaml;

namespace Reconciler.Applying;

/// <summary>What is sent to publish a flow.</summary>
/// <param name="Key">The flow.</param>
/// <param name="Body">What stands below the flow type's key in Archy.</param>
public sealed record Publication(FlowKey Key, MapNode Body)
{
    /// <summary>A flow of the project: its body with the ownership marker as the last line of its description.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="document">Its content: the flow's own, or with what is left alone in the org. The marker tells of the flow's own.</param>
    /// <param name="project">The project's name, for the marker.</param>
    public static Publication Of(CompiledFlow flow, FlowDocument document, string project)
    {
        var marker = new Marker(project, flow.Manifest.File.Path, flow.Document.Hash, flow.ContractVersion) { IsProtected = flow.Manifest.IsProtected };
        var description = ScalarNode.String(marker.Append(document.Description), document.Position);
        var entries = document.Body.Entries.Where(entry => entry.Name != "description").ToList();
        var name = entries.FindIndex(entry => entry.Name == "name");
        entries.Insert(name + 1, new MapEntry(ScalarNode.String("description", document.Position), description));
        return new Publication(document.Key, new MapNode(entries, document.Body.Position));
    }

    /// <summary>A flow of nobody's, as the org exports it: what it says and whose it is stays as it is.</summary>
    /// <param name="document">The export of its published version.</param>
    public static Publication AsItIs(FlowDocument document) => new(document.Key, document.Body);
}
