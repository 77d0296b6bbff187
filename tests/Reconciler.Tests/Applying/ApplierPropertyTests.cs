using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

/// <summary>Random graphs, random failures, random refusals of too many calls.</summary>
internal sealed class ApplierPropertyTests
{
    private const int Graphs = 25;
    private const int MostConcurrency = 5;

    private readonly ConcurrentQueue<RunEvent> _events = new();

    [Test]
    public async Task A_step_starts_after_its_needs_are_done_or_not_at_all([Range(1, 8)] int seed)
    {
        var random = Seed.Fixed(seed).Random();
        for (var i = 0; i < Graphs; i++)
        {
            _events.Clear();
            var plan = RandomPlan(random);
            var failing = plan.Steps.Where(_ => random.Next(6) == 0).Select(step => step.Key.Name).ToHashSet();
            var pressure = new OrgPressure();
            var org = new PublishingOrg { OnUpload = (_, yaml, _) => UploadAsync(yaml, failing, pressure) };
            var options = new ApplyOptions { Concurrency = 2, MostConcurrency = MostConcurrency, Pressure = pressure };
            var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) };

            var result = await new Applier(org, new JobPolling(options.Polling, time), options, time, _events.Enqueue).ApplyAsync(plan, Steps.Publications(plan), CancellationToken.None, CancellationToken.None);

            Assert.That(result.Steps.Select(step => step.Step.Key), Is.EqualTo(plan.Steps.Select(step => step.Key)));
            Assert.That(result.Steps.ToDictionary(step => step.Step.Key.Name, step => step.Outcome), Is.EqualTo(Expected(plan, failing)));
            Assert.That(org.MostAtOnce, Is.LessThanOrEqualTo(MostConcurrency));
            StartAfterTheirNeeds(plan);
        }
    }

    private static Plan RandomPlan(Random random) => Steps.Plan([.. Enumerable.Range(0, random.Next(1, 15)).Select(number =>
    {
        var needs = Enumerable.Range(0, number).Where(_ => random.Next(4) == 0).Select(Name).ToArray();
        var step = Steps.Create(Name(number), needs);
        return random.Next(8) switch
        {
            0 => step with { Action = PlanAction.Unchanged },
            1 => step with { Action = PlanAction.Blocked, Reasons = ["it is locked"] },
            _ => step,
        };
    })]);

    private static string Name(int number) => $"F{number:00}";

    private static async Task UploadAsync(string yaml, HashSet<string> failing, OrgPressure pressure)
    {
        var name = yaml[(yaml.IndexOf("name: ", StringComparison.Ordinal) + 6)..].Split('\n')[0];
        if (name.EndsWith('3'))
        {
            pressure.Observe(new OrgWait("upload", TimeSpan.Zero, 1, 8, new OrgException(OrgErrorKind.RateLimited, "too many")));
        }

        await Task.Yield();
        if (failing.Contains(name))
        {
            throw new OrgException(OrgErrorKind.Refused, "no");
        }
    }

    private static Dictionary<string, StepOutcome> Expected(Plan plan, HashSet<string> failing)
    {
        var outcomes = new Dictionary<string, StepOutcome>();
        foreach (var step in plan.Steps)
        {
            var isFree = step.DependsOn.All(need => outcomes[need.Name] is StepOutcome.Done or StepOutcome.Unchanged);
            outcomes.Add(step.Key.Name, step.Action switch
            {
                PlanAction.Unchanged => StepOutcome.Unchanged,
                PlanAction.Blocked => StepOutcome.Blocked,
                _ => !isFree ? StepOutcome.Skipped : failing.Contains(step.Key.Name) ? StepOutcome.Failed : StepOutcome.Done,
            });
        }

        return outcomes;
    }

    private void StartAfterTheirNeeds(Plan plan)
    {
        var events = _events.ToList();
        foreach (var step in plan.Steps)
        {
            var started = events.FindIndex(entry => entry.Kind == RunEventKind.Started && entry.Flow == step.Key);
            var needed = step.DependsOn.Where(need => plan.Steps.First(other => other.Key == need).Publishes);
            var done = needed.Select(need => events.FindIndex(entry => entry.Kind == RunEventKind.Done && entry.Flow == need));
            Assert.That(started < 0 || done.All(at => at >= 0 && at < started), Is.True, $"{step.Key} started before its needs were done");
        }
    }
}
