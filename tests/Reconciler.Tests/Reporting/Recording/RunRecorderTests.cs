using System.Text.Json;
using Reconciler.Applying;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Events;
using Reconciler.Reporting.Recording;
using Reconciler.Reporting.Runs;
using Reconciler.TestKit;
using Reconciler.Tests.Reporting.Runs;

namespace Reconciler.Tests.Reporting.Recording;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RunRecorderTests
{
    private const string Secret = "hunter2-hunter2";
    private readonly ManualTimeProvider _time = new();
    private readonly StringWriter _lines = new();

    [TearDown]
    public void Close() => _lines.Dispose();

    [Test]
    public async Task Every_line_is_one_object_as_the_schema_says()
    {
        Record();
        var schema = await OutputSchemas.Named("events.schema.json");

        Assert.Multiple(() =>
        {
            foreach (var line in Lines)
            {
                Assert.That(schema.Validate(line), Is.Empty, line);
                Assert.That(schema.Validate(line.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)), Is.Not.Empty, line);
            }
        });
    }

    [Test]
    public void The_first_line_begins_the_run_and_the_last_one_ends_it_with_the_exit_code()
    {
        Record();
        var types = Lines.Select(Type).ToArray();

        Assert.That((types[0], types[^1]), Is.EqualTo(("run-started", "run-ended")));
        Assert.That(types.Distinct(), Is.EquivalentTo(["run-started", "connected", "diagnostic", "planned-step", "plan", "apply", "wait", "note", "drift-finding", "drift", "error", "run-ended"]));
        using var last = JsonDocument.Parse(Lines[^1]);
        Assert.That(last.RootElement.GetProperty("exitCode").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public void Every_kind_of_event_of_an_apply_is_streamed()
    {
        Record();

        foreach (var kind in Enum.GetValues<RunEventKind>().Where(kind => kind != RunEventKind.Note))
        {
            Assert.That(Lines, Has.Some.Contain($"\"event\":\"{JsonNamingPolicy.KebabCaseLower.ConvertName($"{kind}")}\""));
        }
    }

    [Test]
    public void A_secret_is_in_no_line_and_not_in_the_report()
    {
        var recorder = new RunRecorder("plan", "1.0.0", new EventStream(_lines), _time);
        recorder.Secrets.Add(Secret);
        var step = RunSamples.Plan().Steps[0] with { Key = new FlowKey("inboundcall", Secret), Reasons = [Secret] };
        recorder.Diagnosed([DiagnosticCatalog.TargetMatchesNothing(Secret, null)]);
        recorder.Planned(RunSamples.Plan() with { Steps = [step], Notes = [Secret] });
        recorder.Applied(new ApplyResult([new StepResult { Step = step, Outcome = StepOutcome.Failed, Reason = Secret, Messages = [new StepMessage(JobMessageSeverity.Error, Secret, default, [Secret])] }]));
        recorder.Drifted(DriftSamples.Everything with { Notes = [Secret], Findings = [DriftSamples.Everything.Findings[0] with { What = [Secret], IgnoredBecause = Secret }] }, _ => true);
        recorder.Waits(new OrgWait("list flows", TimeSpan.FromSeconds(1), 1, 2, new OrgException(OrgErrorKind.Server, Secret)));
        recorder.Failed(Secret);
        var report = recorder.Ended(RunOutcome.Failed, 1);

        Assert.That(Lines, Has.All.Not.Contain(Secret));
        Assert.That(Reconciler.Reporting.Json.ReportJson.Text(report), Does.Not.Contain(Secret).And.Contain("(secret)"));
    }

    [Test]
    public void A_reader_that_is_gone_does_not_end_the_run()
    {
        using var broken = new BrokenWriter();
        var events = new EventStream(broken);
        var recorder = new RunRecorder("plan", "1.0.0", events, _time);
        recorder.Failed("x");

        Assert.That((events.Failure, broken.Writes), Is.EqualTo(("the disk is full", 1)));
    }

    private string[] Lines => _lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void Record()
    {
        var recorder = new RunRecorder("apply", "1.0.0", new EventStream(_lines), _time);
        recorder.Connected(new OrgIdentity("dev", "an org", "client"));
        recorder.Diagnosed(RunSamples.All["invalid"].Diagnostics);
        recorder.Planned(RunSamples.Plan());
        foreach (var kind in Enum.GetValues<RunEventKind>())
        {
            recorder.Happened(new RunEvent(_time.GetUtcNow(), kind, kind is RunEventKind.Began or RunEventKind.Ended or RunEventKind.Note ? null : new FlowKey("inboundcall", "a/b"), PlanAction.Create, "detail") { Job = "j", Version = "1.0", Messages = ["m"] });
        }

        recorder.Waits(new OrgWait("list flows", TimeSpan.FromSeconds(41), 1, 8, new OrgException(OrgErrorKind.RateLimited, "too many")));
        recorder.Waits(new OrgWait("list flows", TimeSpan.FromSeconds(4), 0, 0, new OrgException(OrgErrorKind.RateLimited, "used up")));
        recorder.Drifted(DriftSamples.Everything, _ => true);
        recorder.Failed("it broke.");
        recorder.Ended(RunOutcome.PartlyApplied, 3);
    }

    private static string? Type(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("type").GetString();
    }

    private sealed class BrokenWriter : StringWriter
    {
        public int Writes { get; private set; }

        public override void Write(string? value)
        {
            Writes++;
            throw new IOException("the disk is full");
        }
    }
}
