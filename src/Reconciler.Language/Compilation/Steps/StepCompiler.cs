using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>Compiles the steps of one flow or task to Archy actions. Every node that it makes has the position of the step that it comes from.</summary>
/// <param name="forms">The short forms that it knows.</param>
/// <param name="scope">The variables, tasks and menus that steps can name.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class StepCompiler(StepFormTable forms, StepScope scope, DiagnosticBag diagnostics)
{
    private const string NameKey = "name";

    /// <summary>The short forms that it knows.</summary>
    public StepFormTable Forms => forms;

    /// <summary>The variables, tasks and menus that steps can name.</summary>
    public StepScope Scope => scope;

    /// <summary>Compiles the values in steps.</summary>
    public ExpressionCompiler Expressions { get; } = new(scope, diagnostics);

    /// <summary>Receives what is wrong with the steps.</summary>
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

    /// <summary>The pointer to a task; a diagnostic when the flow has no such task.</summary>
    public ScalarNode TaskPointer(ScalarNode task) => Pointer(task, "task", scope.Tasks, scope.TaskPointer);

    /// <summary>The pointer to a menu; a diagnostic when the flow has no such menu.</summary>
    public ScalarNode MenuPointer(ScalarNode menu) => Pointer(menu, "menu", scope.Menus, scope.MenuPointer);

    /// <summary>The properties of one action, such as the transfer of a menu choice; null, with a diagnostic, when the body is wrong.</summary>
    /// <param name="form">The short form of the action.</param>
    /// <param name="body">The body, in the short or the full form.</param>
    /// <param name="name">The name that the author gave; null for none.</param>
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
