using Reconciler.Applying;
using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Runs;
using Reconciler.Rollback;

namespace Reconciler.Tests.Reporting.Runs;

/// <summary>Reports of every kind of run, with text that a format could trip over.</summary>
internal static class RunSamples
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 1, 12, 0, 0, TimeSpan.FromHours(2));
    private static readonly FlowKey Auth = new("commonmodule", "Shared Auth Logic");
    private static readonly FlowKey Sales = new("inboundcall", "Sales \"#1\" <b>|`|</b>");
    private static readonly FlowKey Support = new("inboundcall", "Support");
    private static readonly FlowKey Locked = new("inboundcall", "Locked");
    private static readonly FlowKey Foreign = new("inqueuecall", "Old queue\nflow");
    private static readonly SourceFile AuthFile = new("manifests/auth.yaml", "");
    private static readonly SourceFile CallFile = new("manifests/calls 100%.yaml", "");

    private static readonly Change[] Changes =
    [
        new(ChangeKind.Changed, ChangePath.Flow.Item("task", "Main").Item("playAudio", "Hello").Property("audio"), "\"a ``` b\"", "\"</details> | [x](javascript:1) {0}\""),
        new(ChangeKind.Removed, ChangePath.Flow.Property("settingsMenu"), "x", null),
    ];

    private static RunReport Start { get; } = new()
    {
        Command = "plan",
        ToolVersion = "1.2.3+abc",
        StartedAt = Noon,
        Duration = TimeSpan.FromSeconds(12.345),
        Project = "demo",
        Environment = "dev",
        Org = "eu-central-1 (api.mypurecloud.de)",
        Folder = "flows/",
        Flows =
        [
            new ReportedFlow(Auth, new SourcePosition(AuthFile, 4, 9)),
            new ReportedFlow(Sales, new SourcePosition(CallFile, 4, 9)),
            new ReportedFlow(Support, new SourcePosition(CallFile, 24, 9)),
            new ReportedFlow(Locked, new SourcePosition(CallFile, 44, 9)),
        ],
    };

    /// <summary>Every report, by the name of its golden files.</summary>
    public static IReadOnlyDictionary<string, RunReport> All { get; } = new Dictionary<string, RunReport>
    {
        ["valid"] = Start with { Command = "validate", Org = null },
        ["invalid"] = Invalid(),
        ["unreadable"] = Start with { Command = "validate", Project = null, Environment = null, Org = null, Flows = [], Outcome = RunOutcome.Failed, ExitCode = 1, Diagnostics = [DiagnosticCatalog.TargetMatchesNothing("x", null)] },
        ["planned"] = Start with { Plan = Plan(), Outcome = RunOutcome.ChangesPending, ExitCode = 2, Diagnostics = [DiagnosticCatalog.NamesNotChecked("queue", null, "Sales")] },
        ["plan-of-nothing"] = Start with { Plan = Plan() with { Steps = [Step(Auth, PlanAction.Unchanged)], Notes = [] } },
        ["org-down"] = Start with { Outcome = RunOutcome.Failed, ExitCode = 1, Errors = ["POST /oauth/token: cannot reach login.mypurecloud.de: connection refused; look at the network."] },
        ["half-applied"] = HalfApplied(),
        ["rolled-back"] = RolledBack(),
        ["all-blocked"] = Start with { Command = "apply", Plan = Plan() with { Steps = [Plan().Steps[3]] }, Outcome = RunOutcome.Failed, ExitCode = 1 },
        ["cancelled"] = Start with { Command = "apply", Outcome = RunOutcome.Cancelled, ExitCode = 130 },
        ["broken"] = Start with { Command = "apply", Plan = Plan(), Outcome = RunOutcome.Broken, ExitCode = 70, Errors = ["reconciler itself broke (InvalidOperationException: x); report it with the lines below."] },
        ["drifted"] = Start with { Command = "drift", Drift = DriftSamples.Everything, Outcome = RunOutcome.ChangesPending, ExitCode = 2 },
        ["no-drift"] = Start with { Command = "drift", Drift = DriftSamples.Nothing, LeftOut = [Locked] },
    };

    /// <summary>The names of the reports, for tests of each.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>A plan with a step of each kind.</summary>
    public static Plan Plan() => new()
    {
        Project = "demo",
        Environment = "dev",
        Org = "eu-central-1 (api.mypurecloud.de)",
        ReadAt = Noon,
        Steps =
        [
            Step(Auth, PlanAction.Update) with
            {
                Reasons = ["the manifest has changed"],
                Manifest = AuthFile.Path,
                DesiredHash = new string('a', 64),
                FlowId = "id-1",
                LiveVersion = "3.0",
                LivePublished = Noon,
                LivePublishedBy = "Ann",
                Changes = Changes,
                UnmanagedCallers = [Foreign],
            },
            Step(Sales, PlanAction.Republish) with { Reasons = ["copies 'Shared Auth Logic', which this plan publishes"], DependsOn = [Auth], Manifest = CallFile.Path, FlowId = "id-2", LiveVersion = "1.0" },
            Step(Support, PlanAction.Create) with { Reasons = ["not in the org"], DependsOn = [Auth], Manifest = CallFile.Path },
            Step(Locked, PlanAction.Blocked) with { Reasons = ["Ann has it locked in Architect; ask them to check it in"], Manifest = CallFile.Path, FlowId = "id-4", LiveVersion = "7.0" },
        ],
        Notes = ["a | note"],
    };

    private static RunReport Invalid() => Start with
    {
        Command = "validate",
        Org = null,
        Outcome = RunOutcome.Failed,
        ExitCode = 1,
        Diagnostics =
        [
            DiagnosticCatalog.FlowNotInOrg(new SourcePosition(CallFile, 30, 5), "inqueuecall", "50%, a:b\r\n::error::c", "near"),
            DiagnosticCatalog.EntityNotInOrg(new SourcePosition(new SourceFile("reconciler.yaml", ""), 2, 0), "queue", "queue 'Sales'", null, [new RelatedPlace(new SourcePosition(AuthFile, 9, 1), "here too")]),
            DiagnosticCatalog.DataActionElsewhere(new SourcePosition(AuthFile, 0, 0), "Look up", "A", "B", []),
        ],
    };

    private static RunReport HalfApplied()
    {
        var plan = Plan();
        var message = new StepMessage(JobMessageSeverity.Error, "The queue 'Sales' was not found.", new SourcePosition(CallFile, 12, 22), ["queues?name=Sales"]);
        return Start with
        {
            Command = "apply",
            Plan = plan,
            Outcome = RunOutcome.PartlyApplied,
            ExitCode = 3,
            Applied = new ApplyResult(
            [
                new StepResult { Step = plan.Steps[0], Outcome = StepOutcome.Done, FlowId = "id-1", Version = "4.0", JobId = "job-1", Elapsed = TimeSpan.FromSeconds(2.5), Messages = [new StepMessage(JobMessageSeverity.Warning, "It is old.", default, [])] },
                new StepResult { Step = plan.Steps[1], Outcome = StepOutcome.Failed, FlowId = "id-2", JobId = "job-2", Reason = "Architect refused the flow", Elapsed = TimeSpan.FromSeconds(1), Messages = [message] },
                new StepResult { Step = plan.Steps[2], Outcome = StepOutcome.Skipped, Reason = "'Sales' failed" },
                new StepResult { Step = plan.Steps[3], Outcome = StepOutcome.Blocked, Reason = plan.Steps[3].Reasons[0] },
            ]),
        };
    }

    private static RunReport RolledBack()
    {
        var half = HalfApplied();
        var step = Step(Auth, PlanAction.Restore) with { FlowId = "id-1", LiveVersion = "4.0", RestoresVersion = "3.0" };
        var restored = new StepResult { Step = step, Outcome = StepOutcome.Done, FlowId = "id-1", Version = "5.0", JobId = "job-3", Elapsed = TimeSpan.FromSeconds(1) };
        return half with { Rollback = new RollbackResult(half.Plan! with { Steps = [step], Notes = ["The call flow 'New' was created, and stays."] }, new ApplyResult([restored])) };
    }

    private static PlanStep Step(FlowKey key, PlanAction action) => new() { Key = key, Action = action };
}
