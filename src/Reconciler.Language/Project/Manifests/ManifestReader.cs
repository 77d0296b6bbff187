using NJsonSchema;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project.Manifests;

/// <summary>Turns a YAML document into a <see cref="Manifest"/>: checks <c>apiVersion</c> and <c>kind</c>, then the kind's JSON Schema.</summary>
internal static class ManifestReader
{
    /// <summary>Reads one document of a manifest file.</summary>
    /// <param name="document">The document, with the values of <c>${…}</c> filled in.</param>
    /// <param name="file">The file that it is from.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The manifest; null when it breaks its schema, or when <c>apiVersion</c> or <c>kind</c> is unknown.</returns>
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

        var shape = SchemaValidator.Validate(map, SchemaOf(kind));
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

    /// <summary>The JSON Schema of a kind of manifest.</summary>
    internal static JsonSchema SchemaOf(ManifestKind kind) => kind switch
    {
        ManifestKind.SharedFlow => SchemaCatalog.SharedFlow,
        ManifestKind.CallFlow => SchemaCatalog.CallFlow,
        _ => SchemaCatalog.Flow,
    };

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
