using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles <c>spec.menus</c> to Archy's list of menus.</summary>
internal static class MenuBody
{
    private static readonly StepForm Transfer = ShortForms.All.Find("transferToAcd")!;

    /// <summary>The value of Archy's key <c>menus</c>; a choice that is wrong is left out, with a diagnostic.</summary>
    public static ListNode Compile(MapNode menus, StepCompiler compiler)
        => new([.. menus.Entries.Select(menu => MapBuilder.Of("menu", Menu(menu, compiler)))], menus.Position);

    private static MapNode Menu(MapEntry entry, StepCompiler compiler)
    {
        var menu = (MapNode)entry.Value;
        var choices = menu.Map("choices")?.Entries ?? [];
        return new MapBuilder(entry.Key.Position)
            .Add("name", ScalarNode.String(entry.Name, entry.Key.Position))
            .Add("refId", ScalarNode.String(entry.Name, entry.Key.Position))
            .Add("audio", compiler.Expressions.Audio(menu["audio"]!))
            .Add("choices", new ListNode([.. choices.Select(choice => Choice(choice, compiler)).OfType<Node>()], menu.Position))
            .Build();
    }

    private static MapNode? Choice(MapEntry entry, StepCompiler compiler)
    {
        var choice = (MapNode)entry.Value;
        var actions = choice.Entries.Where(e => e.Name is not ("name" or "speech" or "anywhere")).ToArray();
        if (actions is not [var action] || Compile(action, choice.Scalar("name"), compiler) is not { } compiled)
        {
            if (actions.Length != 1)
            {
                var found = actions.Length == 0 ? "none" : string.Join(", ", actions.Select(a => $"'{a.Name}'"));
                compiler.Diagnostics.Add(DiagnosticCatalog.ChoiceNeedsOneAction(entry.Key.Position, found));
            }

            return null;
        }

        var common = new MapBuilder(entry.Key.Position)
            .Add("name", choice.Text("name") ?? compiled.DefaultName)
            .Add("dtmf", Key(entry.Key, compiler.Diagnostics))
            .Add("globalDtmf", choice["anywhere"])
            .Add("speechRecTerms", choice.List("speech") is { } terms ? Speech(terms, compiler.Scope.Language) : null)
            .AddRange(compiled.Body.Entries.Where(e => e.Name != "name"));
        return MapBuilder.Of(compiled.Action, common.Build());
    }

    private static (string Action, string DefaultName, MapNode Body)? Compile(MapEntry action, ScalarNode? name, StepCompiler compiler)
    {
        var at = action.Key.Position;
        switch (action.Name)
        {
            case "steps":
                return ("menuTask", "Task", MapBuilder.Of("task", MapBuilder.Of("actions", compiler.Steps(action.Value, at))));
            case "jumpToTask" when action.Value is ScalarNode task:
                return ("menuJumpToTask", task.Text, MapBuilder.Of("targetTaskRef", compiler.TaskPointer(task)));
            case "transferToAcd":
                return compiler.Action(Transfer, action.Value, name) is { } transfer ? ("menuTransferToAcd", Transfer.DefaultName, transfer) : null;
            case "disconnect":
                return ("menuDisconnect", "Disconnect", new MapNode([], at));
            default:
                return (action.Name, action.Name, action.Value as MapNode ?? new MapNode([], at));
        }
    }

    private static ScalarNode? Key(ScalarNode key, DiagnosticBag diagnostics)
    {
        if (key.Text is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9'] or "star" or "pound")
        {
            return ScalarNode.String(char.IsAsciiDigit(key.Text[0]) ? $"digit_{key.Text}" : key.Text, key.Position);
        }

        diagnostics.Add(DiagnosticCatalog.UnknownMenuKey(key.Position, key.Text));
        return null;
    }

    private static MapNode Speech(ListNode terms, string language) => MapBuilder.Of(language, MapBuilder.Of("terms", terms));
}
