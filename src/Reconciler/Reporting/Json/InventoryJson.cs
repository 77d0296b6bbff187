using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Inventory;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Json;

/// <summary>The list of an org's flows as JSON. What is not known is left out.</summary>
public static partial class InventoryJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/inventory/v1";

    /// <summary>The document, indented; characters that mean something in HTML are escaped.</summary>
    public static string Text(OrgInventory inventory)
    {
        var document = new Document(Format, inventory.Project, inventory.Org, inventory.CallersUnknownBecause, [.. inventory.Entries.Select(Of)]);
        return JsonSerializer.Serialize(document, InventoryContext.Default.Document);
    }

    private static Row Of(InventoryEntry entry) => new()
    {
        Type = entry.Flow.Type,
        Name = entry.Flow.Name,
        Id = entry.Listed.Id,
        Division = entry.Listed.DivisionName,
        Version = entry.Listed.PublishedVersion?.Id,
        Published = entry.Listed.PublishedVersion?.DatePublished?.UtcDateTime,
        Publisher = entry.Listed.Publisher,
        Owner = entry.Owner,
        IsOurs = entry.IsOurs,
        Manifest = entry.Manifest,
        LockedBy = entry.Listed.LockedBy,
        Draft = entry.Draft,
        Stale = entry.Stale,
        Inputs = Parameters(entry.Inputs),
        Outputs = Parameters(entry.Outputs),
        Callers = entry.Callers,
    };

    private static Dictionary<string, string>? Parameters(IReadOnlyList<ContractParameter>? parameters)
        => parameters?.ToDictionary(parameter => parameter.Name, parameter => parameter.Type);

    private sealed record Document(string Format, string Project, string Org, string? CallersUnknownBecause, IReadOnlyList<Row> Flows);

    private sealed record Row
    {
        public required string Type { get; init; }

        public required string Name { get; init; }

        public required string Id { get; init; }

        public string? Division { get; init; }

        public string? Version { get; init; }

        public DateTime? Published { get; init; }

        public string? Publisher { get; init; }

        public string? Owner { get; init; }

        public required bool IsOurs { get; init; }

        public string? Manifest { get; init; }

        public string? LockedBy { get; init; }

        public string? Draft { get; init; }

        public IReadOnlyList<string>? Stale { get; init; }

        public IReadOnlyDictionary<string, string>? Inputs { get; init; }

        public IReadOnlyDictionary<string, string>? Outputs { get; init; }

        public int? Callers { get; init; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class InventoryContext : JsonSerializerContext;
}
