using Reconciler.Inventory;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>The list of an org's flows as a table for a person, and as CSV for a spreadsheet.</summary>
public static class InventoryReport
{
    private const string Gap = "  ";

    private static readonly string[] CsvColumns =
        ["type", "name", "division", "version", "published", "publisher", "owner", "manifest", "lockedBy", "draft", "stale", "inputs", "outputs", "callers", "id"];

    /// <summary>A table without the columns that are empty in every row, then the sum.</summary>
    public static IEnumerable<ReportLine> Lines(OrgInventory inventory)
    {
        string[] head = ["TYPE", "NAME", "DIVISION", "VERSION", "PUBLISHED BY", "OWNER", "CONTRACT", "CALLERS", "STATE"];
        string[][] rows = [head, .. inventory.Entries.Select(Row)];
        int[] shown = [.. Enumerable.Range(0, head.Length).Where(column => rows.Skip(1).Any(row => row[column].Length > 0))];
        var widths = shown.ToDictionary(column => column, column => rows.Max(row => row[column].Length));
        foreach (var (row, index) in rows.Select((row, index) => (row, index)).Where(_ => inventory.Entries.Count > 0))
        {
            var text = string.Join(Gap, shown.Select(column => row[column].PadRight(widths[column]))).TrimEnd();
            yield return ReportLine.Of(text, index == 0 ? Tone.Faint : Tone.Plain) with { Verbatim = true };
        }

        yield return ReportLine.Empty;
        yield return ReportLine.Of(Summary(inventory), Tone.Strong);
        if (inventory.CallersUnknownBecause is { } reason)
        {
            yield return ReportLine.Of($"Who calls the shared flows is not known, because {reason}.", Tone.Warning);
        }
    }

    /// <summary>CSV by RFC 4180: the names of the columns, then one line a flow.</summary>
    public static string Csv(OrgInventory inventory) => string.Concat(inventory.Entries.Select(Cells).Prepend(CsvColumns).Select(row => $"{string.Join(',', row.Select(Quoted))}\r\n"));

    private static string[] Row(InventoryEntry entry) =>
    [
        entry.Flow.Type,
        entry.Flow.Name,
        entry.Listed.DivisionName ?? "",
        entry.Listed.PublishedVersion?.Id ?? "-",
        entry.Listed.Publisher ?? "",
        entry.IsOurs ? "this project" : entry.Owner ?? "nobody",
        entry.Inputs is null && entry.Outputs is null ? "" : $"{entry.Inputs?.Count ?? 0} in, {entry.Outputs?.Count ?? 0} out",
        $"{entry.Callers}",
        string.Join(", ", State(entry)),
    ];

    private static string[] Cells(InventoryEntry entry) =>
    [
        entry.Flow.Type,
        entry.Flow.Name,
        entry.Listed.DivisionName ?? "",
        entry.Listed.PublishedVersion?.Id ?? "",
        $"{entry.Listed.PublishedVersion?.DatePublished?.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
        entry.Listed.Publisher ?? "",
        entry.Owner ?? "",
        entry.Manifest ?? "",
        entry.Listed.LockedBy ?? "",
        entry.Draft ?? "",
        string.Join("; ", entry.Stale ?? []),
        Parameters(entry.Inputs),
        Parameters(entry.Outputs),
        $"{entry.Callers}",
        entry.Listed.Id,
    ];

    private static IEnumerable<string> State(InventoryEntry entry)
    {
        if (entry.Listed.LockedBy is { } holder)
        {
            yield return $"locked by {holder}";
        }

        if (entry.Draft is { } draft)
        {
            yield return $"draft {draft}";
        }

        if (entry.Stale is { Count: > 0 } stale)
        {
            yield return $"stale: {string.Join(", ", stale)}";
        }
    }

    private static string Parameters(IReadOnlyList<ContractParameter>? parameters) => string.Join("; ", (parameters ?? []).Select(parameter => $"{parameter.Name}: {parameter.Type}"));

    private static string Summary(OrgInventory inventory)
    {
        var ours = inventory.Entries.Count(entry => entry.IsOurs);
        var others = inventory.Entries.Count(entry => !entry.IsOurs && entry.Owner is not null);
        return $"{FlowWords.Count(inventory.Entries.Count, "flow")}: {ours} of this project, {others} of others, {inventory.Entries.Count - ours - others} of nobody.";
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
