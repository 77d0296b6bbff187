using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>Compiles the steps of one flow to Archy actions. What it makes keeps the place of the step that it was made from.</summary>
internal sealed class StepCompiler(StepFormTable forms, StepScope scope, DiagnosticBag diagnostics)
{
    private const string NameKey = "name";

    /// <summary>The short forms that it knows.</summary>
    public StepFormTable Forms => forms;

    public StepScope Scope => scope;

    public ExpressionCompiler Expressions { get; } = new(scope, diagnostics);

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The actions of a list of steps; a missing list has none.</summary>
    public ListNode Steps(Node? steps, SourcePosition at) => steps is ListNode list
        ? new ListNode([.. list.Items.Select(Step).OfType<Node>()], list.Position)
        : new ListNode([], steps?.Position ?? at);

    /// <summary><c>{actions: […]}</c> of a list of steps, or null when there are none: Archy leaves an empty path out.</summary>
    public MapNode? Path(Node? steps)
        => steps is null || Steps(steps, steps.Position) is not { Items.Count: > 0 } actions ? null : MapBuilder.Of("actions", actions);

    /// <summary>The action <c>outputs</c> from short keys such as <c>onSuccess</c>; null when no path has a step.</summary>
    public MapNode? Outputs(MapNode body, params ReadOnlySpan<(string ShortKey, string Path)> paths)
    {
        var outputs = new MapBuilder(body.Position);
        foreach (var (shortKey, path) in paths)
        {
            outputs.Add(path, Path(body[shortKey]), body.KeyOf(shortKey)?.Position);
        }

        return outputs.BuildUnlessEmpty();
    }

    /// <summary>The pointer to a task, reported when there is none.</summary>
    public ScalarNode TaskPointer(ScalarNode task) => Pointer(task, "task", scope.Tasks, scope.TaskPointer);

    /// <summary>The pointer to a menu, reported when there is none.</summary>
    public ScalarNode MenuPointer(ScalarNode menu) => Pointer(menu, "menu", scope.Menus, scope.MenuPointer);

    /// <summary>One action of a step that is not in a list, such as a menu choice's transfer; null when it is wrong.</summary>
    public MapNode? Action(StepForm form, Node body, ScalarNode? name) => StepShape.Check(form, body, diagnostics) switch
    {
        null => null,
        { IsShort: false } full => WithName(full.Body, name),
        { } shape => Expand(form, shape.Body, name),
    };

    private MapNode? Step(Node step)
    {
        if (step is not MapNode map || Actions(map) is not [var action])
        {
            var found = step is not MapNode m ? "none" : Actions(m) is { Length: > 0 } several ? string.Join(", ", several.Select(a => $"'{a.Name}'")) : "none";
            diagnostics.Add(DiagnosticCatalog.StepNeedsOneAction(step.Position, found));
            return null;
        }

        var name = map.Scalar(NameKey);
        if (forms.Find(action.Name) is not { } form)
        {
            return FullForm(action, name);
        }

        return Action(form, action.Value, name) is { } compiled ? Item(form.ArchyName, action.Key.Position, compiled) : null;
    }

    private static MapEntry[] Actions(MapNode step) => [.. step.Entries.Where(entry => entry.Name != NameKey)];

    private MapNode? FullForm(MapEntry action, ScalarNode? name)
    {
        if (!KnownActions.Contains(action.Name) && Suggestion.Near(action.Name, forms.Names.Concat(KnownActions.All)) is { } near)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownAction(action.Key.Position, action.Name, near));
            return null;
        }

        var body = action.Value as MapNode ?? new MapNode([], action.Value.Position);
        return Item(action.Name, action.Key.Position, WithName(body, name));
    }

    private MapNode Expand(StepForm form, MapNode body, ScalarNode? name)
    {
        var action = new MapBuilder(body.Position);
        var chosen = name ?? (form.HasFreeKeys ? null : body.Scalar(NameKey));
        action.Add(NameKey, ScalarNode.String(chosen?.Text ?? form.DefaultName, chosen?.Position ?? body.Position));
        form.Expand(body, action, this);
        if (!form.HasFreeKeys)
        {
            var taken = action.Build();
            action.AddRange(body.Entries.Where(entry => form.ArchyKeys.Contains(entry.Name, StringComparer.Ordinal) && taken[entry.Name] is null));
        }

        return action.Build();
    }

    private static MapNode WithName(MapNode body, ScalarNode? name) => name is null || body[NameKey] is not null
        ? body
        : new MapBuilder(body.Position).Add(NameKey, name).AddRange(body.Entries).Build();

    private static MapNode Item(string action, SourcePosition at, MapNode body)
        => new([new MapEntry(ScalarNode.String(action, at), body)], at);

    private ScalarNode Pointer(ScalarNode target, string kind, IReadOnlyCollection<string> known, Func<string, string> pointer)
    {
        if (!known.Contains(target.Text))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownTarget(target.Position, kind, target.Text, known));
        }

        return ScalarNode.String(pointer(target.Text), target.Position);
    }
}
