using Reconciler.Language.Diagnostics;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project.Manifests;

/// <summary>Turns a YAML document into a <see cref="Manifest"/>: checks <c>apiVersion</c> and <c>kind</c>, then the kind's JSON Schema.</summary>
internal static class ManifestReader
{
    /// <summary>The manifest, or null when the document is so wrong that nothing more can be said of it.</summary>
    public static Manifest? Read(Node document, SourceFile file, DiagnosticBag diagnostics)
    {
        if (document is not MapNode map)
        {
            diagnostics.Add(DiagnosticCatalog.DocumentIsNoMap(document.Position));
            return null;
        }

        var versionIsKnown = CheckApiVersion(map, diagnostics);
        if (ReadKind(map, diagnostics) is not { } kind || !versionIsKnown)
        {
            return null;
        }

        var shape = SchemaValidator.Validate(map, SchemaCatalog.ForKind(kind));
        diagnostics.AddRange(shape);
        return shape.Count > 0 || map.Map("metadata") is not { } metadata || metadata.Scalar("name") is not { } name || map.Map("spec") is not { } spec
            ? null
            : new Manifest
            {
                Kind = kind,
                Name = name.Text,
                Document = map,
                Metadata = metadata,
                Spec = spec,
                File = file,
                Position = name.Position,
            };
    }

    private static bool CheckApiVersion(MapNode map, DiagnosticBag diagnostics)
    {
        if (map.Text("apiVersion") == Manifest.ApiVersion)
        {
            return true;
        }

        diagnostics.Add(DiagnosticCatalog.UnknownApiVersion(map["apiVersion"]?.Position ?? map.Position, map.Text("apiVersion")));
        return false;
    }

    private static ManifestKind? ReadKind(MapNode map, DiagnosticBag diagnostics)
    {
        var written = map.Text("kind");
        foreach (var kind in Enum.GetValues<ManifestKind>())
        {
            if (written == kind.ToString())
            {
                return kind;
            }
        }

        diagnostics.Add(DiagnosticCatalog.UnknownKind(map["kind"]?.Position ?? map.Position, written));
        return null;
    }
}
