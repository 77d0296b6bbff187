using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Reconciler.Loading.Manifests;

namespace Reconciler.Validation;

/// <summary>The JSON Schemas that lie in <c>schemas/</c> and are embedded in the program: the same files that editors use.</summary>
public static class SchemaCatalog
{
    private const string StepsFile = "steps.schema.json";
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Parsed = new(StringComparer.Ordinal);

    /// <summary>The schema's file names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["call-flow.schema.json", "flow.schema.json", "manifest.schema.json", "project.schema.json", "shared-flow.schema.json", StepsFile];

    /// <summary>The text of a schema as published.</summary>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(SchemaCatalog).Assembly.GetManifestResourceStream($"schemas/{name}")
            ?? throw new ArgumentException($"There is no schema '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The schema of a manifest kind.</summary>
    internal static JsonSchema ForKind(ManifestKind kind) => Schema(kind switch
    {
        ManifestKind.SharedFlow => "shared-flow.schema.json",
        ManifestKind.CallFlow => "call-flow.schema.json",
        _ => "flow.schema.json",
    });

    /// <summary>The schema of <c>reconciler.yaml</c>.</summary>
    internal static JsonSchema Project => Schema("project.schema.json");

    private static JsonSchema Schema(string name)
        => Parsed.GetOrAdd(name, static n => new Lazy<JsonSchema>(() => Parse(n))).Value;

    // NJsonSchema loads references between files from disk or the network, so references to the steps file are made local first.
    private static JsonSchema Parse(string name)
    {
        var text = Text(name);
        if (text.Contains(StepsFile, StringComparison.Ordinal))
        {
            var schema = JObject.Parse(text.Replace(StepsFile, "", StringComparison.Ordinal));
            var definitions = (JObject)(schema["definitions"] ??= new JObject());
            definitions.Merge(JObject.Parse(Text(StepsFile))["definitions"]!);
            text = schema.ToString(Newtonsoft.Json.Formatting.None);
        }

        return JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
    }
}
