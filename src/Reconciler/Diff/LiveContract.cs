using System.Text.Json;
using Reconciler.Language.Expressions;
using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Diff;

/// <summary>
/// The contract of a shared flow that the org has, as far as its JSON Schemas tell. The API documents no more than that they are JSON Schemas;
/// properties that are named like the variables are an assumption, so what looks otherwise is not known instead of wrong.
/// </summary>
/// <param name="Inputs">The inputs; null when they are not known.</param>
/// <param name="Outputs">The outputs; null when they are not known.</param>
internal sealed record LiveContract(IReadOnlyList<ContractParameter>? Inputs, IReadOnlyList<ContractParameter>? Outputs)
{
    /// <summary>The type of a parameter whose type is not known.</summary>
    public const string UnknownType = "unknown";

    private const string Scope = "Common.";

    /// <summary>Reads the contract of a listed flow.</summary>
    public static LiveContract Of(OrgFlow flow) => new(Read(flow.InputSchema), Read(flow.OutputSchema));

    private static ContractParameter[]? Read(JsonElement? schema)
        => schema is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object
            && properties.EnumerateObject().ToArray() is { Length: > 0 } named
            && named.All(property => property.Name.StartsWith(Scope, StringComparison.Ordinal))
            ? [.. named.Select(property => new ContractParameter(property.Name[Scope.Length..], TypeOf(property.Value), false, default))]
            : null;

    // JSON Schema knows fewer types: a currency may be a number, and a queue a string, so these two alone tell nothing.
    private static string TypeOf(JsonElement schema) => (Text(schema, "type"), Text(schema, "format")) switch
    {
        ("string", { } format) => ArchitectType.TryParse(format, out var type) ? type.Name : UnknownType,
        ("integer", null) => Name(ArchitectTypeKind.Integer),
        ("boolean", null) => Name(ArchitectTypeKind.Boolean),
        _ => UnknownType,
    };

    private static string Name(ArchitectTypeKind kind) => new ArchitectType(kind).Name;

    private static string? Text(JsonElement schema, string name)
        => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
