using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Decompilation;

/// <summary>The inverse of <see cref="MenuBody"/>: Archy's menus as the <c>menus</c> of a manifest.</summary>
/// <param name="steps">Decompiles the steps of choices.</param>
/// <param name="scope">The variables, tasks and menus that they can name.</param>
internal sealed class MenuDecompiler(StepDecompiler steps, StepScope scope)
{
    private static readonly StepForm Transfer = ShortForms.All.Find("transferToAcd")!;
    private static readonly string[] Common = ["name", "dtmf", "globalDtmf", "speechRecTerms"];

    /// <summary>A menu as <c>{audio, choices}</c>. Properties of the menu that a manifest has no key for are left out.</summary>
    public MapNode Menu(MapNode menu)
    {
        var choices = new List<MapEntry>();
        foreach (var item in menu.List("choices")?.Items ?? [])
        {
            if (item is MapNode { Entries: [var only] } && only.Value is MapNode raw && raw.Scalar("dtmf") is { } dtmf)
            {
                var key = dtmf.Text.StartsWith("digit_", StringComparison.Ordinal) ? dtmf.Text["digit_".Length..] : dtmf.Text;
                choices.Add(new MapEntry(ScalarNode.String(key, dtmf.Position), Choice(only.Name, item, raw)));
            }
        }

        return new MapBuilder(menu.Position)
            .Add("audio", menu["audio"] is { } audio ? steps.Expressions.Audio(audio) : null)
            .Add("choices", new MapNode([.. choices.DistinctBy(choice => choice.Name)], menu.Position))
            .Build();
    }

    private MapNode Choice(string action, Node item, MapNode raw)
    {
        var body = CanonicalAction.OwnProperties(item, action) ?? raw;
        var (does, defaultName) = Does(action, body);
        var terms = raw.Map("speechRecTerms")?.Map(scope.Language)?.List("terms");
        return new MapBuilder(item.Position)
            .Add("name", raw.Text("name") is { } name && name != defaultName ? name : null)
            .Add(does.Name, does.Value)
            .Add("speech", terms is { Items.Count: > 0 } ? terms : null)
            .Add("anywhere", raw.IsTrue("globalDtmf") ? raw["globalDtmf"] : null)
            .Build();
    }

    private (MapEntry Does, string DefaultName) Does(string action, MapNode body)
    {
        var rest = new MapNode([.. body.Entries.Where(entry => !Common.Contains(entry.Name))], body.Position);
        switch (action)
        {
            case "menuTask" when rest is { Entries: [] or [{ Name: "task" }] }:
                return (Entry("steps", steps.Steps(rest.Map("task")?["actions"], body.Position)), "Task");
            case "menuJumpToTask" when rest is { Count: 1 } && steps.Task(rest.Scalar("targetTaskRef")) is { } task:
                return (Entry("jumpToTask", task), task.Text);
            case "menuTransferToAcd" when Transfer.TryDecompile(rest, steps) is { } transfer:
                return (Entry("transferToAcd", transfer is { Entries: [{ Name: "queue" } queue] } && queue.Value is ScalarNode ? queue.Value : transfer), Transfer.DefaultName);
            case "menuDisconnect" when rest.Count == 0:
                return (Entry("disconnect", new ScalarNode("", ScalarKind.Null, body.Position)), "Disconnect");
            default:
                return (Entry(action, rest), action);
        }
    }

    private static MapEntry Entry(string key, Node value) => new(ScalarNode.String(key, value.Position), value);
}
