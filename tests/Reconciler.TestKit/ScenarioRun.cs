using Reconciler.Acceptance;
using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Emulator.Traffic;
using Reconciler.Import;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.Rollback;

namespace Reconciler.TestKit;

/// <summary>One run of the program: what it found, did and said, and what it sent.</summary>
public sealed record ScenarioRun
{
    private const int Width = 80;

    /// <summary>What <c>validate</c> found.</summary>
    public required ValidationResult Validated { get; init; }

    /// <summary>The plan; null when it did not come to one.</summary>
    public PlanResult? Planned { get; init; }

    /// <summary>What became of the plan; null when it was not applied.</summary>
    public ApplyResult? Applied { get; init; }

    /// <summary>What was restored after a failure; null when that was not asked for, or nothing failed.</summary>
    public RollbackResult? Restored { get; init; }

    /// <summary>What drift was found; null when it was not looked for.</summary>
    public DriftResult? Drift { get; init; }

    /// <summary>What was accepted; null when that was not asked for.</summary>
    public AcceptResult? Accepted { get; init; }

    /// <summary>What was imported; null when that was not asked for.</summary>
    public ImportResult? Imported { get; init; }

    /// <summary>Why the run broke off; null when it did not.</summary>
    public OrgException? Error { get; init; }

    /// <summary>What was sent, in the order of arrival.</summary>
    public required IReadOnlyList<WireEntry> Wire { get; init; }

    /// <summary>The events of the apply, in their order.</summary>
    public required IReadOnlyList<RunEvent> Events { get; init; }

    /// <summary>What was wrong with the manifests, or with what they refer to in the org.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Validated.Diagnostics, .. Planned?.Diagnostics ?? []];

    /// <summary>The calls that can change the org.</summary>
    public IReadOnlyList<WireEntry> Writes => [.. Wire.Where(entry => entry.IsWrite)];

    /// <summary>Diagnostics and plan, as a terminal of 80 columns shows them.</summary>
    public string PlanText => Text(
    [
        .. DiagnosticReport.Lines(Validated.Diagnostics),
        .. Planned is null ? [] : PlanReport.Lines(Planned.Plan, ChangeView.Short),
        .. DiagnosticReport.Lines(Planned?.Diagnostics ?? []),
        .. Error is { } error && Planned is null ? [ReportLine.Of($"error: {error.Message}", Tone.Error)] : Array.Empty<ReportLine>(),
    ]);

    /// <summary>The report of the apply, as a terminal of 80 columns shows it; null when nothing was applied.</summary>
    public string? ApplyText => Applied is null ? null : Text(ApplyReport.Lines(Applied, (flow, id) => $"architect:{flow.Type}/{id}"));

    /// <summary>The report of what was restored, as a terminal of 80 columns shows it; null when nothing was.</summary>
    public string? RestoreText => Restored is null ? null : Text(RollbackReport.Lines(Restored, (flow, id) => $"architect:{flow.Type}/{id}"));

    /// <summary>The report of the drift, as a terminal of 80 columns shows it; null when it was not looked for.</summary>
    public string? DriftText => Drift is null ? null : Text(DriftReport.Lines(Drift, ChangeView.Short));

    /// <summary>The report of the import, as a terminal of 80 columns shows it; null when nothing was imported.</summary>
    public string? ImportText => Imported is null ? null : Text([.. DiagnosticReport.Lines(Imported.Diagnostics), .. ImportReport.Lines(Imported)]);

    private static string Text(IEnumerable<ReportLine> lines)
        => string.Concat(lines.SelectMany(line => line.Wrap(Width)).Select(line => line + "\n"));
}
