using Reconciler.Diff;
using Reconciler.Drift;
using Reconciler.Language.Flows;

namespace Reconciler.Tests.Reporting;

/// <summary>Results of every kind, with text that a format could trip over.</summary>
internal static class DriftSamples
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 1, 12, 0, 0, TimeSpan.FromHours(2));

    /// <summary>One finding of each kind.</summary>
    public static DriftResult Everything { get; } = new()
    {
        Project = "demo",
        Environment = "dev",
        Org = "eu-central-1 (api.mypurecloud.de)",
        CheckedAt = Noon,
        FlowCount = 12,
        Findings =
        [
            .. Enum.GetValues<DriftKind>().Select(kind => new DriftFinding
            {
                Flow = new FlowKey("inboundcall", $"Flow | `{kind}` <b>"),
                Kind = kind,
                What = ["something | happened", "and more"],
                Manifest = "manifests/a.yaml",
            }),
            new DriftFinding
            {
                Flow = new FlowKey("commonmodule", "Edited"),
                Kind = DriftKind.Edited,
                What = ["version 1.0 was the last one of this project"],
                Manifest = "manifests/b.yaml",
                FlowId = "id",
                Version = "2.0",
                By = "Ann",
                At = Noon,
                Since = "1.0",
                Changes =
                [
                    new Change(ChangeKind.Changed, ChangePath.Flow.Item("task", "Main").Item("playAudio", "Hello").Property("audio"), "\"a ``` b\"", "\"</details>\""),
                    new Change(ChangeKind.Removed, ChangePath.Flow.Property("settingsMenu"), "x", null),
                ],
            },
            new DriftFinding
            {
                Flow = new FlowKey("inboundcall", "Quiet"),
                Kind = DriftKind.Locked,
                What = ["it is open for editing"],
                Manifest = "manifests/c.yaml",
                IgnoredBecause = "training",
            },
        ],
        NotApplied = [new FlowKey("inboundcall", "Later")],
        Notes = ["a note"],
    };

    /// <summary>A search that found nothing.</summary>
    public static DriftResult Nothing { get; } = Everything with { Findings = [], NotApplied = [], Notes = [] };
}
