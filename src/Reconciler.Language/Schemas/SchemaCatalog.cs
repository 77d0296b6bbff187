using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Reconciler.Language.Schemas;

/// <summary>The JSON Schemas that lie in <c>schemas/</c> and are embedded in the program: the same files that editors use.</summary>
public static class SchemaCatalog
{
    private const string ManifestFile = "manifest.schema.json";
    private const string PinsFile = "import.schema.json";
    private const string StepsFile = "steps.schema.json";
    private static readonly Lazy<JsonSchema> All = new(Parse);

    // These describe what the program writes.
    private static readonly string[] Outputs =
        ["diff.schema.json", "drift.schema.json", "events.schema.json", "org-diff.schema.json", "plan.schema.json", "report.schema.json"];

    /// <summary>The file names of all schemas.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["call-flow.schema.json", .. Outputs, "flow.schema.json", PinsFile, ManifestFile, "project.schema.json", "shared-flow.schema.json", StepsFile];

    /// <summary>The text of a schema file, as it lies in <c>schemas/</c>.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(SchemaCatalog).Assembly.GetManifestResourceStream($"schemas/{name}")
            ?? throw new ArgumentException($"There is no schema '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// Begins to parse the schemas on another thread and returns at once: parsing is the longest part of a start, and does not depend on the project.
    /// </summary>
    public static void Preload() => _ = Task.Run(() => All.Value);

    /// <summary>The schema of a manifest with <c>kind: SharedFlow</c>.</summary>
    internal static JsonSchema SharedFlow => All.Value.Definitions["shared-flow.schema.json"];

    /// <summary>The schema of a manifest with <c>kind: CallFlow</c>.</summary>
    internal static JsonSchema CallFlow => All.Value.Definitions["call-flow.schema.json"];

    /// <summary>The schema of a manifest with <c>kind: Flow</c>.</summary>
    internal static JsonSchema Flow => All.Value.Definitions["flow.schema.json"];

    /// <summary>The schema of <c>reconciler.yaml</c>.</summary>
    internal static JsonSchema Project => All.Value.Definitions["project.schema.json"];

    /// <summary>The schema of <c>reconciler.import.yaml</c>.</summary>
    internal static JsonSchema Pins => All.Value.Definitions[PinsFile];

    // NJsonSchema loads references between files from disk or the network, and takes its time to parse: so all files become definitions of one
    // schema, with the definitions of each file beside them.
    private static JsonSchema Parse()
    {
        var all = new JObject();
        foreach (var name in Names.Except(Outputs).Where(name => name != ManifestFile))
        {
            var schema = JObject.Parse(Text(name).Replace(StepsFile, "", StringComparison.Ordinal));
            if (schema["definitions"] is JObject own)
            {
                all.Merge(own);
                schema.Remove("definitions");
            }

            all[name] = schema;
        }

        return JsonSchema.FromJsonAsync(new JObject { ["definitions"] = all }.ToString(Newtonsoft.Json.Formatting.None)).GetAwaiter().GetResult();
    }
}
