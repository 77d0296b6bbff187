using Reconciler.Emulator.Control;
using Reconciler.Emulator.State;
using Reconciler.Language.Flows;

namespace Reconciler.Scenarios.Soaking;

/// <summary>People who do at random what Architect lets them do.</summary>
internal sealed class SoakPeople(Random random, OrgControl org)
{
    private static readonly string[] People = ["Ann", "Bob"];

    private readonly Dictionary<string, string> _renamed = [];
    private int _count;

    /// <summary>Somebody does something; says what it was, and what Architect said where it refused.</summary>
    public string Act()
    {
        var flows = org.Flows;
        if (flows.Count == 0)
        {
            return "nothing to touch";
        }

        var (flow, who) = (flows[random.Next(flows.Count)], People[random.Next(People.Length)]);
        var (what, act) = Choose(flow, who);
        try
        {
            act();
            return $"{who}: {what} {flow.Name}";
        }
        catch (OrgRefusalException exception)
        {
            return $"{who}: {what} {flow.Name}, refused: {exception.Message}";
        }
    }

    /// <summary>Everybody leaves: locks are given back, drafts thrown away, and renamed flows have their names again.</summary>
    public void GoHome()
    {
        foreach (var flow in org.Flows)
        {
            // A draft of nobody's is taken up first.
            if (flow.LockedBy is null && flow.SavedVersion != flow.PublishedVersion)
            {
                org.LockAs(People[0], flow.Id);
                org.Discard(flow.Id);
            }

            org.Unlock(flow.Id);
            if (_renamed.TryGetValue(flow.Id, out var name) && org.FindFlow(flow.Type, name) is null)
            {
                org.Rename(flow.Id, name);
            }
        }
    }

    private (string What, Action Act) Choose(EmulatedFlow flow, string who) => random.Next(14) switch
    {
        0 => ("lock", () => org.LockAs(who, flow.Id)),
        1 or 2 or 3 => ("unlock", () => org.Unlock(flow.Id)),
        4 => ("publish again", () => org.RepublishAs(who, flow.Id)),
        5 => ("describe", () => org.Describe(flow.Id, Marker.Find(flow.Description)?.Append($"By hand {_count++}."), who)),
        6 => ("delete", () => org.Delete(flow.Id, who)),
        7 => ("rename", () => Rename(flow, who)),
        8 => ("save a draft of", () => org.SaveDraftAs(who, flow.Id, org.Export(flow.Id).Replace("Text", "Draft", StringComparison.Ordinal))),
        9 or 10 => ("discard the draft of", () => org.Discard(flow.Id)),
        _ => ("edit", () => Edit(flow, who)),
    };

    private void Rename(EmulatedFlow flow, string who)
    {
        org.Rename(flow.Id, $"By hand {_count++}", who);
        _renamed.TryAdd(flow.Id, flow.Name);
    }

    private void Edit(EmulatedFlow flow, string who)
    {
        var word = org.Export(flow.Id).Contains("Text ", StringComparison.Ordinal) ? "Text " : "Said ";
        org.ReplaceTextAs(who, flow.Id, word, $"Said {_count++} ", all: true);
    }
}
