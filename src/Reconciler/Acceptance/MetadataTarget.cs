using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>Puts description and division where they are written today: in the manifest's metadata, else in the Archy file.</summary>
internal static class MetadataTarget
{
    /// <summary>The document that the manifest is to have.</summary>
    public static MapNode OfManifest(Manifest manifest, FlowDocument desired, FlowDocument live)
    {
        var metadata = manifest.Metadata;
        if (live.Description != desired.Description && (!manifest.HasArchyBody || metadata["description"] is not null))
        {
            metadata = With(metadata, "description", live.Description, after: "name");
        }

        if (HasOtherDivision(desired, live) && metadata["division"] is not null)
        {
            metadata = With(metadata, "division", live.Division, after: "name");
        }

        return ReferenceEquals(metadata, manifest.Metadata) ? manifest.Document : TreeEdit.With(manifest.Document, "metadata", metadata);
    }

    /// <summary>The Archy file's body with the description and division that it is to have.</summary>
    public static MapNode OfArchy(MapNode body, Manifest manifest, FlowDocument desired, FlowDocument live)
    {
        // A description that the manifest no longer gives would come back from the file.
        if (live.Description != desired.Description && (manifest.Metadata["description"] is null || live.Description is null))
        {
            body = With(body, "description", live.Description, after: "name");
        }

        return HasOtherDivision(desired, live) && manifest.Metadata["division"] is null ? With(body, "division", live.Division, after: "name") : body;
    }

    /// <summary>True when the files name a division and the flow is in another one; files that name none leave it where it is.</summary>
    public static bool HasOtherDivision(FlowDocument desired, FlowDocument live)
        => desired.Division is not null && live.Division is not null && desired.Division != live.Division;

    private static MapNode With(MapNode map, string key, string? text, string after) => text is null
        ? TreeEdit.Without(map, key)
        : TreeEdit.With(map, key, ScalarNode.String(text, map.Position), after);
}
