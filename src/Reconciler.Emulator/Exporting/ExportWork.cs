using System.Text;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Exporting;

/// <summary>The work of an export job: one flow becomes a file, several become a zip; the job fails if one of them is missing.</summary>
internal static class ExportWork
{
    /// <summary>Exports the flows from the org as it is now.</summary>
    public static JobOutcome Run(OrgState org, IReadOnlyList<RequestedExport> requested, DateTimeOffset now)
    {
        var found = requested.Select(export => (Export: export, Result: Find(org, export))).ToArray();
        JobMessage[] errors = [.. found.Select(item => item.Result.Error).OfType<string>().Select(text => JobMessage.Error(now, text))];
        if (errors.Length > 0)
        {
            return new JobOutcome(Succeeded: false, errors);
        }

        var files = found.Select(item => File(org, item.Export, item.Result)).ToArray();
        return new JobOutcome(Succeeded: true, []) { Content = files.Length == 1 ? files[0] : ExportZip.Of(files) };
    }

    // The text for a missing flow is the one that users of the Terraform provider quote.
    private static (StoredFlow? Flow, StoredVersion? Version, string? Error) Find(OrgState org, RequestedExport export)
    {
        var (id, name, type, versionId) = export.Flow;
        var flow = id is not null ? org.Flows.GetValueOrDefault(id) : org.FindFlow((type ?? "").ToLowerInvariant(), name ?? "");
        if (flow is not { Deleted: false })
        {
            return (null, null, id is not null
                ? $"Archy failed: could not find the flow with id '{id}'. exit code: 107"
                : $"Archy failed: could not find the flow with name '{name}' and type '{type}'. exit code: 100");
        }

        // Without a version the newest saved one is exported, be it published or a draft.
        var version = versionId is null ? flow.Saved : flow.Version(versionId);
        return version is null
            ? (flow, null, $"Archy failed: the flow '{flow.Name}' has no version '{versionId ?? "latest"}'.")
            : (flow, version, null);
    }

    private static ExportedContent File(OrgState org, RequestedExport export, (StoredFlow? Flow, StoredVersion? Version, string? Error) found)
    {
        if (found is not { Flow: { } flow, Version: { } version })
        {
            throw new InvalidOperationException("Only a found flow can be exported.");
        }

        var name = export.FileName ?? $"{flow.Name}_v{version.Id.Replace('.', '-')}";
        return new ExportedContent(name + ".yaml", "application/yaml", Encoding.UTF8.GetBytes(FlowExporter.Export(org, flow, version)));
    }
}
