using Newtonsoft.Json.Linq;
using NJsonSchema;
using Reconciler.Language.Schemas;

namespace Reconciler.Tests.Reporting.Runs;

/// <summary>The schemas of the documents that the program writes, joined with the definitions that they refer to in each other's files.</summary>
internal static class OutputSchemas
{
    private static readonly string[] Files = ["diff.schema.json", "drift.schema.json", "events.schema.json", "report.schema.json"];

    /// <summary>Reads a schema of <c>schemas</c>, such as <c>report.schema.json</c>.</summary>
    public static Task<JsonSchema> Named(string name)
    {
        var all = new JObject();
        foreach (var file in Files)
        {
            var schema = Read(file);
            foreach (var definition in schema["definitions"]?.Children<JProperty>() ?? [])
            {
                all[file + definition.Name] = definition.Value;
            }

            schema.Remove("definitions");
            all[file] = schema;
        }

        var root = (JObject)all[name]!.DeepClone();
        root["definitions"] = all;
        return JsonSchema.FromJsonAsync(root.ToString());
    }

    // A definition is called after its file, because several files have one of the same name.
    private static JObject Read(string name)
    {
        var text = SchemaCatalog.Text(name).Replace("\"$ref\": \"#/definitions/", $"\"$ref\": \"#/definitions/{name}", StringComparison.Ordinal);
        foreach (var file in Files)
        {
            text = text
                .Replace($"\"$ref\": \"{file}#/definitions/", $"\"$ref\": \"#/definitions/{file}", StringComparison.Ordinal)
                .Replace($"\"$ref\": \"{file}\"", $"\"$ref\": \"#/definitions/{file}\"", StringComparison.Ordinal);
        }

        return JObject.Parse(text);
    }
}
