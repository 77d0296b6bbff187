using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Import;

/// <summary>Exports many flows, and does not give up because one of them cannot be exported: a job that fails is halved until the flow is found.</summary>
/// <param name="reader">Reads the org.</param>
internal sealed class PatientExports(OrgReader reader)
{
    /// <summary>How many flows one export job takes.</summary>
    public const int FlowsPerJob = OrgReader.FlowsPerExport;

    /// <summary>Exports flows; the answer is in their order, with a reason for each flow that cannot be exported.</summary>
    /// <param name="flows">Flows with a published version, at most <see cref="FlowsPerJob"/>.</param>
    /// <exception cref="OrgException">The org could not be reached, refused the login or a permission, or is too busy or down.</exception>
    public async Task<IReadOnlyList<ExportedFlow>> ReadAsync(IReadOnlyList<LiveFlow> flows, CancellationToken cancellationToken)
    {
        try
        {
            var read = await reader.ReadContentAsync(flows, cancellationToken);
            return [.. read.Select(live => new ExportedFlow(live, null))];
        }
        catch (OrgException failure) when (MayBeOneFlow(failure.Kind))
        {
            if (flows.Count == 1)
            {
                return [new ExportedFlow(flows[0], failure.Message.TrimEnd('.'))];
            }

            var half = flows.Count / 2;
            return [.. await ReadAsync([.. flows.Take(half)], cancellationToken), .. await ReadAsync([.. flows.Skip(half)], cancellationToken)];
        }
    }

    // Everything else would be the same for every flow.
    private static bool MayBeOneFlow(OrgErrorKind kind) => kind is OrgErrorKind.Server or OrgErrorKind.Protocol or OrgErrorKind.NotFound or OrgErrorKind.Refused or OrgErrorKind.Conflict;
}

/// <summary>A flow after the attempt to export its published version.</summary>
/// <param name="Live">The flow, with its content where that could be read.</param>
/// <param name="Failure">Why it could not be read, as a clause; null when it was.</param>
internal sealed record ExportedFlow(LiveFlow Live, string? Failure);
