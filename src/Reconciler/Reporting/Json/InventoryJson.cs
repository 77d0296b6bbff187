using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Inventory;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Json;

/// <summary>An inventory as JSON. What is not known is left out.</summary>
public static partial class InventoryJson
{
    /// <summary>The version of the document.</summary>
    public const string Format = "reconciler/inventory/v1";

    /// <summary>The document.</summary>
    public static string Text(OrgInventory inventory)
        => JsonSerializer.Serialize(new Document(Format, inventory.Project, inventory.Org, inventory.CallersUnknownBecause, [.. inventory.Entries.Select(Of)]), Context.Default.Document);

    private static Row Of(InventoryEntry entry) => new(
        entry.Flow.Type,
        entry.Flow.Name,
        entry.Listed.Id,
        entry.Listed.DivisionName,
        entry.Listed.PublishedVersion?.Id,
        entry.Listed.PublishedVersion?.DatePublished?.UtcDateTime,
        entry.Listed.PublishedBy ?? entry.Listed.PublishedVersion?.CreatedBy,
        entry.Owner,
        entry.IsOurs,
        entry.Manifest,
        entry.Listed.LockedBy,
        entry.Draft,
        entry.Stale,
        Parameters(entry.Inputs),
        Parameters(entry.Outputs),
        entry.Callers);

    private static Dictionary<string, string>? Parameters(IReadOnlyList<ContractParameter>? parameters) => parameters?.ToDictionary(parameter => parameter.Name, parameter => parameter.Type);

    private sealed record Document(string Format, string Project, string Org, string? CallersUnknownBecause, IReadOnlyList<Row> Flows);

    private sealed record Row(
        string Type,
        string Name,
        string Id,
        string? Division,
        string? Version,
        DateTime? Published,
        string? Publisher,
        string? Owner,
        bool IsOurs,
        string? Manifest,
        string? LockedBy,
        string? Draft,
        IReadOnlyList<string>? Stale,
        IReadOnlyDictionary<string, string>? Inputs,
        IReadOnlyDictionary<string, string>? Outputs,
        int? Callers);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Context : JsonSerializerContext;
}
