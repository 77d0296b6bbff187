using Reconciler.Emulator.Publishing.Checks;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing;

/// <summary>
/// Publishes a flow file: the flow of its type and name is updated, or created if there is none. A file with problems leaves the org as it
/// is.
/// </summary>
internal static class FlowPublisher
{
    /// <summary>Publishes the file as a person or client; returns the org afterwards, and the flow or the problems.</summary>
    public static (OrgState Org, PublishResult Result) Publish(OrgState org, string yaml, StoredIdentity by, DateTimeOffset now)
    {
        var (file, problems) = FlowText.Read(yaml);
        if (file is null)
        {
            return (org, PublishResult.Failed(problems));
        }

        var candidate = new PublishCandidate(org, file, by);
        problems = PublishChecks.Find(candidate);
        return problems.Count > 0 ? (org, PublishResult.Failed(problems)) : Commit(candidate, yaml, now);
    }

    private static (OrgState Org, PublishResult Result) Commit(PublishCandidate candidate, string yaml, DateTimeOffset now)
    {
        var (org, flow) = FlowOf(candidate);
        var version = VersionContent.Make(candidate, yaml, VersionNumbers.NextMajor(flow), VersionKind.Publish, now);
        org = org.TakeId(out var operationId);
        flow = Describe(flow, candidate) with
        {
            Versions = flow.Versions.Add(version with { CheckedIn = now, Saved = now }),
            Lock = null,
            LastOperation = new StoredOperation(operationId, "PUBLISH", candidate.By),
        };
        flow = PublishedVersion.Switch(flow, version.Id, now);
        return (org.With(flow), new PublishResult(flow, []));
    }

    private static (OrgState Org, StoredFlow Flow) FlowOf(PublishCandidate candidate)
    {
        if (candidate.Existing is { } existing)
        {
            return (candidate.Org, existing);
        }

        var org = candidate.Org.TakeId(out var id);
        var file = candidate.File;
        return (org, new StoredFlow { Id = id, Type = file.Type.ApiName, Name = file.Name, DivisionId = org.HomeDivisionId });
    }

    // A file without a division leaves an existing flow where it is.
    private static StoredFlow Describe(StoredFlow flow, PublishCandidate candidate) => flow with
    {
        Description = string.IsNullOrEmpty(candidate.File.Description) ? null : candidate.File.Description,
        DivisionId = candidate.File.Division is { Length: > 0 } division
            ? candidate.Org.FindThing(ReferenceKind.Division, division)?.Id ?? flow.DivisionId
            : flow.DivisionId,
    };
}

/// <summary>The published flow; null when there are problems.</summary>
internal sealed record PublishResult(StoredFlow? Flow, IReadOnlyList<PublishProblem> Problems)
{
    /// <summary>The result of a publish that failed.</summary>
    public static PublishResult Failed(params IReadOnlyList<PublishProblem> problems) => new(null, problems);
}
