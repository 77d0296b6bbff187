using Reconciler.Emulator.Control;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.References;
using Reconciler.Emulator.Things;

namespace Reconciler.Scenarios.Running;

/// <summary>Does the steps of a case.</summary>
internal sealed class CaseSteps(Scenario scenario, string folder, ScenarioChoice choice)
{
    private OrgControl Org => scenario.Org.Emulator.Org;

    public async Task DoAsync(IEnumerable<CaseStep> steps)
    {
        foreach (var step in steps)
        {
            scenario.Org.Time.Advance(TimeSpan.FromMinutes(1));
            await DoAsync(step);
        }
    }

    private async Task DoAsync(CaseStep step)
    {
        switch (step)
        {
            case { Apply: true }:
                var run = await scenario.ApplyAsync(choice);
                Assert.That(run.Applied?.IsComplete, Is.True, run.PlanText + run.ApplyText);
                break;
            case { Publish: { } file }:
                Org.PublishAs(step.By, await File.ReadAllTextAsync(Path.Combine(folder, file)));
                break;
            case { Edit: not null }:
                Org.PublishAs(step.By, EditedExport(step));
                break;
            case { Draft: not null }:
                Org.SaveDraftAs(step.By, Flow(step).Id, EditedExport(step));
                Org.CheckIn(Flow(step).Id);
                break;
            case { Change: { } file }:
                scenario.Project.Edit(file, step.Replace!, step.With);
                break;
            case { AddQueue: { } queue }:
                Org.AddQueue(queue);
                break;
            case { Delete: not null }:
                Org.Delete(Flow(step).Id);
                break;
            case { Add: { } thing }:
                Add(thing.Split('/'));
                break;
            case { CallRoute: { } route }:
                Org.Uses.AddCallRoute(new CallRouteSeed(route) { OpenHoursFlow = step.To });
                break;
            case { RemoveCallRoute: { } route }:
                Org.Uses.RemoveCallRoute(route);
                break;
            case { UnlockWhileWaiting: not null }:
                scenario.Org.Emulator.Faults.Add(new FaultRule { Method = "GET", Path = $"/api/v2/flows/{Flow(step).Id}", Nth = 3, Then = new EmulatedEdit(EmulatedEditKind.Unlock, step.By, step.Flow[..step.Flow.IndexOf('/')], Flow(step).Name) });
                break;
            case { FailNextPublish: { } message }:
                scenario.Org.Emulator.Faults.Add(new FaultRule { Method = "POST", Path = "/api/v2/flows/jobs", Nth = 1, Job = JobFault.Fail, JobMessages = [message] });
                break;
            default:
                Handle(step);
                break;
        }
    }

    private void Add(string[] thing)
    {
        if (thing is [nameof(ReferenceKind.DataAction), var category, var action])
        {
            Org.AddDataAction(category, action);
        }
        else
        {
            Org.Add(Enum.Parse<ReferenceKind>(thing[0]), thing[1]);
        }
    }

    private void Handle(CaseStep step)
    {
        var id = Flow(step).Id;
        _ = step switch
        {
            { Lock: not null } => Org.LockAs(step.By, id),
            { Unlock: not null } => Org.Unlock(id),
            { Rename: not null } => Org.Rename(id, step.To!),
            { Move: not null } => Org.Move(id, step.To!),
            { Redescribe: not null } => Org.Describe(id, Edited(step, Flow(step).Description!)),
            _ => throw new InvalidOperationException("The step does nothing."),
        };
    }

    private string EditedExport(CaseStep step)
        => Edited(step, Flow(step).ExportedYaml ?? throw new InvalidOperationException($"'{step.Flow}' is not published."));

    private static string Edited(CaseStep step, string text)
    {
        if (step.Replace is null)
        {
            return text;
        }

        Assert.That(text, Does.Contain(step.Replace), $"'{step.Flow}'");
        return text.Replace(step.Replace, step.With, StringComparison.Ordinal);
    }

    private EmulatedFlow Flow(CaseStep step)
    {
        var (type, name) = (step.Flow[..step.Flow.IndexOf('/')], step.Flow[(step.Flow.IndexOf('/') + 1)..]);
        return Org.FindFlow(type, name) ?? throw new InvalidOperationException($"The org has no {type} flow '{name}'.");
    }
}
