using System.Text.RegularExpressions;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Exporting;

/// <summary>One flow that an export job was asked for. Status 400 for a request that names no flow, or not enough of one.</summary>
internal sealed partial record RequestedExport(WireFlowSelector Flow, string? FileName)
{
    /// <summary>The flows that a request names.</summary>
    public static IReadOnlyList<RequestedExport> Of(WireExportRequest request) =>
        request.Flows is { Count: > 0 } flows ? [.. flows.Select(Of)] : throw ApiErrors.BadRequest("At least one flow is required.");

    private static RequestedExport Of(WireExportItem item)
    {
        if (item.Flow is not { } flow || (flow.Id is null && (flow.Name is null || flow.Type is null)))
        {
            throw ApiErrors.BadRequest("A flow needs either its id, or its name and its type.");
        }

        if (item.ExportType is { } type && !string.Equals(type, "Yaml", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiErrors.NotEmulated($"exportType {type}");
        }

        return item.FileName is { } fileName && !FileNameText().IsMatch(fileName)
            ? throw ApiErrors.InvalidValue("fileName", fileName)
            : new RequestedExport(flow, item.FileName);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex FileNameText();
}
