using Reconciler.Applying;
using Reconciler.Cli.Rendering;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Cli.Tests.Rendering;

internal sealed class RunningStepsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void Each_step_that_runs_has_a_line_with_its_time_and_what_it_is_at()
    {
        var steps = new RunningSteps();
        Take(steps, RunEventKind.Started, "Sales", 0);
        Take(steps, RunEventKind.Started, "Support", 1);
        Take(steps, RunEventKind.Registered, "Support", 2);
        Take(steps, RunEventKind.Started, "Closed", 2);
        Take(steps, RunEventKind.Registered, "Closed", 3);
        Take(steps, RunEventKind.Uploaded, "Closed", 4);

        Assert.That(Lines(steps, 12), Is.EqualTo(
        [
            "  ·  12.0 s  'Sales' registering",
            "  ·  11.0 s  'Support' uploading",
            "  ·  10.0 s  'Closed' waiting for Architect",
            "  3 running, 0 done, no wait for the rate limit",
        ]));
    }

    [Test]
    public void What_has_ended_is_counted()
    {
        var steps = new RunningSteps();
        foreach (var (kind, flow) in new[] { (RunEventKind.Done, "a"), (RunEventKind.Failed, "b"), (RunEventKind.Unknown, "c") })
        {
            Take(steps, RunEventKind.Started, flow, 0);
            Take(steps, kind, flow, 1);
        }

        Take(steps, RunEventKind.Skipped, "d", 1);
        Assert.That(Lines(steps, 2), Is.EqualTo(["  0 running, 1 done, 2 failed, no wait for the rate limit"]));
    }

    [Test]
    public void The_rate_limit_is_told_with_the_time_that_is_left()
    {
        var steps = new RunningSteps();
        steps.Take(Wait(OrgErrorKind.RateLimited, 41), Noon);
        steps.Take(Wait(OrgErrorKind.RateLimited, 5), Noon);
        steps.Take(Wait(OrgErrorKind.Server, 500), Noon);

        Assert.That(Lines(steps, 10.5), Is.EqualTo(["  0 running, 0 done, the rate limit holds calls back for 31 s"]));
        Assert.That(Lines(steps, 41), Is.EqualTo(["  0 running, 0 done, no wait for the rate limit"]));
    }

    [Test]
    public void A_run_that_is_stopped_says_so()
        => Assert.That(new RunningSteps().Lines(Noon, isStopping: true)[0].Text, Does.EndWith("stopping: nothing new is started"));

    private static void Take(RunningSteps steps, RunEventKind kind, string flow, double seconds)
        => steps.Take(new RunEvent(Noon.AddSeconds(seconds), kind, new FlowKey("inboundcall", flow), PlanAction.Create, null));

    private static OrgWait Wait(OrgErrorKind kind, int seconds) => new("list flows", TimeSpan.FromSeconds(seconds), 1, 8, new OrgException(kind, "too many"));

    private static string[] Lines(RunningSteps steps, double seconds) => [.. steps.Lines(Noon.AddSeconds(seconds), isStopping: false).SelectMany(line => line.Wrap(0))];
}
