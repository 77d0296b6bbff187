using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>
/// The inverse of <see cref="StepCompiler"/>: Archy actions as steps. An action becomes the short form that compiles to the same action; when none does,
/// it becomes the full form, which every action has.
/// </summary>
/// <param name="forms">The short forms that it knows.</param>
/// <param name="scope">What the steps can refer to.</param>
internal sealed class StepDecompiler(StepFormTable forms, StepScope scope)
{
    private const string NameKey = "name";

    /// <summary>Decompiles values.</summary>
    public ExpressionDecompiler Expressions { get; } = new(scope);

    /// <summary>The steps of a list of actions; a missing list has none.</summary>
    public ListNode Steps(Node? actions, SourcePosition at) => actions is ListNode list
        ? new ListNode([.. list.Items.Select(Step)], list.Position)
        : new ListNode([], at);

    /// <summary>The step of one action.</summary>
    public Node Step(Node action)
    {
        if (action is not MapNode { Entries: [var only] })
        {
            return action;
        }

        var body = only.Value as MapNode ?? new MapNode([], only.Value.Position);
        // Only what an export does not add has to find a place in the short form.
        var reduced = CanonicalAction.OwnProperties(action, only.Name) ?? new MapNode([], action.Position);
        var shortest = forms.All
            .Where(form => form.ArchyName == only.Name)
            .Select(form => form.TryDecompile(reduced, this) is { } shortBody ? Named(form.Name, Terse(form, shortBody), NameUnless(body, form.DefaultName)) : null)
            .OfType<MapNode>()
            .OrderBy(step => step.Count)
            .FirstOrDefault(step => Compiles(step, action));
        if (shortest is not null)
        {
            return shortest;
        }

        var full = Named(only.Name, TreeEdit.Without(reduced, NameKey), reduced.Scalar(NameKey)?.AsString());
        return Compiles(full, action) ? full : Named(only.Name, TreeEdit.Without(body, NameKey), body.Scalar(NameKey)?.AsString());
    }

    /// <summary>True when a step compiles, without a complaint, to an action that means the same.</summary>
    public bool Compiles(Node step, Node action)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = new StepCompiler(forms, scope, diagnostics).Steps(new ListNode([step], step.Position), step.Position);
        return !diagnostics.HasErrors && compiled.Items is [var only] && NodeEquality.Same(CanonicalAction.Of(only), CanonicalAction.Of(action));
    }

    /// <summary>Adds the steps of an output path to a short form's body, if the path has any.</summary>
    public void Path(MapBuilder body, string shortKey, Node? path)
    {
        if (path is MapNode map && map.List("actions") is { Items.Count: > 0 } actions)
        {
            body.Add(shortKey, Steps(actions, actions.Position));
        }
    }

    /// <summary>Adds the steps of an action's output paths; a path that has no short key makes the short form impossible.</summary>
    public void Outputs(MapNode action, MapBuilder body, params ReadOnlySpan<(string ShortKey, string Path)> paths)
    {
        foreach (var (shortKey, path) in paths)
        {
            Path(body, shortKey, action.Map("outputs")?[path]);
        }
    }

    /// <summary>The task that a pointer points at; null when it is none of the flow's tasks.</summary>
    public ScalarNode? Task(ScalarNode? pointer) => Target(pointer, scope.Tasks, scope.TaskPointer);

    /// <summary>The menu that a pointer points at; null when it is none of the flow's menus.</summary>
    public ScalarNode? Menu(ScalarNode? pointer) => Target(pointer, scope.Menus, scope.MenuPointer);

    /// <summary>Builds a short form's body, with those of Archy's own keys that the form takes unchanged and the body does not have yet.</summary>
    /// <param name="form">The short form.</param>
    /// <param name="body">The body so far.</param>
    /// <param name="action">The action's properties.</param>
    /// <param name="taken">Keys of the action that short keys already say.</param>
    public static MapNode WithRest(StepForm form, MapBuilder body, MapNode action, params string[] taken)
    {
        var written = body.Build();
        return body.AddRange(action.Entries.Where(entry => entry.Name != NameKey && written[entry.Name] is null
            && !taken.Contains(entry.Name) && form.ArchyKeys.Contains(entry.Name, StringComparer.Ordinal))).Build();
    }

    private static ScalarNode? Target(ScalarNode? pointer, IReadOnlyCollection<string> known, Func<string, string> pointerTo)
        => pointer is not null && known.FirstOrDefault(name => pointerTo(name) == pointer.Text) is { } found ? ScalarNode.String(found, pointer.Position) : null;

    private static Node Terse(StepForm form, MapNode body) => body switch
    {
        { Count: 0 } => new ScalarNode("", ScalarKind.Null, body.Position),
        { Entries: [{ Value: ScalarNode only } entry] } when entry.Name == form.ScalarKey => only,
        _ => body,
    };

    private static ScalarNode? NameUnless(MapNode body, string usual) => body.Scalar(NameKey) is { } name && name.Text != usual ? name.AsString() : null;

    private static MapNode Named(string action, Node body, ScalarNode? name)
        => new MapBuilder(body.Position).Add(NameKey, name).Add(action, body).Build();
}
