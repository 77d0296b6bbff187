using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Builds the control-flow graph of one flow. It recurses as deep as steps are nested, which the bound on YAML's depth keeps below a hundred.
/// </summary>
/// <param name="body">The part of an Archy document below the flow type.</param>
internal sealed class GraphBuilder(MapNode body)
{
    private const string StartKey = "startUpRef";

    private readonly List<FlowNode> _nodes = [];
    private readonly RoutineSet _routines = RoutineSet.In(body);
    private FlowNode? _earlierMenu;

    /// <summary>Builds the graph; call it once.</summary>
    public ControlFlowGraph Build()
    {
        var start = Add(new FlowNode(_nodes.Count, NodeKind.Start, null, "", body.Position) { Body = body.Map("initialGreeting") });
        foreach (var routine in _routines.All)
        {
            MakeEnds(routine);
        }

        // Building a menu adds the tasks of its choices, so the number grows; those are built with the menu.
        var listed = _routines.All.Count;
        for (var i = 0; i < listed; i++)
        {
            Build(_routines.All[i]);
        }

        ConnectStart(start);
        foreach (var menu in _earlierMenu is null ? [] : _routines.All.Where(routine => routine.Kind == RoutineKind.Menu))
        {
            _earlierMenu!.Add(EdgeKind.GoBack, menu.Entry);
        }

        return new ControlFlowGraph(_nodes, _routines.All);
    }

    // States and tasks of bots may be entered by events that no file names, so they count as begun.
    private void ConnectStart(FlowNode start)
    {
        var first = body.Text(StartKey) is { } pointer ? _routines.Find(pointer) : null;
        var begun = _routines.All.Where(routine => routine == first || routine.Kind is RoutineKind.StartUp or RoutineKind.State or RoutineKind.Bot).ToArray();
        foreach (var routine in begun.Length > 0 ? begun : _routines.All)
        {
            start.Add(EdgeKind.Jump, routine.Entry);
        }

        var settings = body.Entries.Where(entry => entry.Value is not ScalarNode && !RoutineSet.IsHolder(entry) && !StepPath.IsSteps(entry));
        foreach (var target in settings.SelectMany(entry => Pointers(entry.Value)).Select(_routines.Find).OfType<Routine>().Distinct())
        {
            start.Add(EdgeKind.Event, target.Entry);
        }
    }

    private void MakeEnds(Routine routine)
    {
        var menu = routine.Kind == RoutineKind.Menu ? routine.Body : null;
        routine.Entry = Add(new FlowNode(_nodes.Count, NodeKind.Entry, routine, routine.Name, routine.Position) { Title = routine.Name, Body = menu });
        routine.Exit = Add(new FlowNode(_nodes.Count, NodeKind.Exit, routine, routine.Name, routine.Position) { Title = routine.Name });
    }

    private void Build(Routine routine)
    {
        if (routine.Kind == RoutineKind.Menu)
        {
            foreach (var item in routine.Body.List("choices")?.Items ?? [])
            {
                Choice(item, routine);
            }

            return;
        }

        routine.Entry.Add(EdgeKind.Next, Steps(routine.Steps, new StepContext(routine, routine.Entry, routine.Exit)));
    }

    private void Choice(Node item, Routine menu)
    {
        if (item is not MapNode { Entries: [var only] })
        {
            return;
        }

        var choice = only.Value as MapNode;
        var title = choice?.Text("name") ?? ActionNames.DefaultFor(only.Name);
        var node = Add(new FlowNode(_nodes.Count, NodeKind.Choice, menu, only.Name, only.Key.Position) { Title = title, Body = choice, Parent = menu.Entry });
        menu.Entry.Add(EdgeKind.Choose, node, title);
        if (choice?.Map("task") is { } task)
        {
            Jump(node, Nested(_routines.Add(RoutineKind.ChoiceTask, task, only.Key.Position, title)));
        }
        else if (choice?.Map("menu") is { } inner)
        {
            Jump(node, Nested(_routines.Add(RoutineKind.Menu, inner, only.Key.Position, title)));
        }

        foreach (var target in Targets(choice).Where(target => !node.Callees.Contains(target)))
        {
            Jump(node, target);
        }

        // A transfer that fails comes back to its menu.
        if (only.Name is not "menuDisconnect" && node.Callees.Count == 0)
        {
            node.Add(EdgeKind.GoBack, only.Name is "menuPreviousMenu" ? EarlierMenu() : menu.Entry);
        }
    }

    private Routine Nested(Routine routine)
    {
        MakeEnds(routine);
        Build(routine);
        return routine;
    }

    /// <summary>Makes the nodes of a list of steps and connects them.</summary>
    /// <returns>Where control comes in: the first step, or what follows when there is none.</returns>
    private FlowNode Steps(ListNode? steps, StepContext context)
    {
        var nodes = new List<FlowNode>();
        foreach (var item in steps?.Items ?? [])
        {
            if (item is MapNode { Entries: [var action] })
            {
                var properties = action.Value as MapNode;
                var title = properties?.Text("name") ?? ActionNames.DefaultFor(action.Name);
                nodes.Add(Add(new FlowNode(_nodes.Count, NodeKind.Action, context.Routine, action.Name, action.Key.Position)
                {
                    Title = title,
                    Body = properties,
                    Parent = context.Parent,
                    Previous = nodes.Count > 0 ? nodes[^1] : null,
                }));
            }
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            Connect(nodes[i], context with { Follow = i + 1 < nodes.Count ? nodes[i + 1] : context.Follow });
        }

        return nodes.Count > 0 ? nodes[0] : context.Follow;
    }

    private void Connect(FlowNode node, StepContext context)
    {
        var targets = Targets(node.Body);
        switch (node.Facts.Effect)
        {
            case ActionEffect.Ends:
                break;
            case ActionEffect.EndsRoutine:
                node.Add(EdgeKind.Next, context.Routine.Exit);
                break;
            case ActionEffect.GoesBack:
                node.Add(EdgeKind.GoBack, EarlierMenu());
                break;
            case ActionEffect.NextTurn:
                node.Add(EdgeKind.Next, context.Loop ?? context.Follow);
                break;
            case ActionEffect.LeavesLoop:
                node.Add(EdgeKind.Next, context.AfterLoop ?? context.Follow);
                break;
            case ActionEffect.Jumps:
                targets.ForEach(target => Jump(node, target));
                break;
            case ActionEffect.Loops:
                Paths(node, context with { Loop = node, AfterLoop = context.Follow }, EdgeKind.Path);
                node.Add(EdgeKind.Next, context.Follow);
                break;
            case ActionEffect.Calls when targets.Count > 0:
                targets.ForEach(target => node.Add(EdgeKind.Call, target.Entry));
                Paths(node, context, EdgeKind.Return);
                node.Add(EdgeKind.Return, context.Follow);
                break;
            default:
                targets.ForEach(target => node.Add(EdgeKind.Call, target.Entry));
                Paths(node, context, EdgeKind.Path);
                break;
        }
    }

    private void Paths(FlowNode node, StepContext context, EdgeKind kind)
    {
        var written = node.Body is null ? [] : StepPath.In(node.Body).ToArray();
        foreach (var path in written)
        {
            var isBody = context.Loop == node && path.Label == "loop";
            node.Add(kind, Steps(path.Steps, context with { Parent = node, Follow = isBody ? node : context.Follow }), path.Label);
        }

        var facts = node.Facts;
        foreach (var path in facts.Paths.Where(path => !written.Any(w => w.Label.Equals(path, StringComparison.OrdinalIgnoreCase))))
        {
            node.Add(kind, context.Follow, path);
        }

        if (facts.Paths.Count == 0 && kind == EdgeKind.Path && facts.Effect != ActionEffect.Loops)
        {
            node.Add(EdgeKind.Next, context.Follow);
        }
    }

    private static void Jump(FlowNode node, Routine target)
    {
        node.Add(EdgeKind.Jump, target.Entry);
        node.Add(EdgeKind.Return, node.Routine!.Exit);
    }

    private List<Routine> Targets(MapNode? properties)
        => properties is null ? [] : [.. Pointers(properties).Select(_routines.Find).OfType<Routine>().Distinct()];

    private FlowNode EarlierMenu() => _earlierMenu ??= Add(new FlowNode(_nodes.Count, NodeKind.EarlierMenu, null, "", body.Position));

    private FlowNode Add(FlowNode node)
    {
        _nodes.Add(node);
        return node;
    }

    // The text of every pointer of an action, choice or setting, without those of steps inside it.
    private static IEnumerable<string> Pointers(Node node) => node switch
    {
        MapNode map => map.Entries.Where(entry => !StepPath.IsSteps(entry)).SelectMany(entry => entry.Value is ScalarNode scalar
            ? ArchyRefs.IsPointer(entry.Name) ? [scalar.Text] : []
            : Pointers(entry.Value)),
        ListNode list => list.Items.SelectMany(Pointers),
        _ => [],
    };

    /// <summary>Where a list of steps stands.</summary>
    /// <param name="Routine">The routine that it belongs to.</param>
    /// <param name="Parent">The node that it belongs to.</param>
    /// <param name="Follow">The node that follows its last step.</param>
    /// <param name="Loop">The loop around it; null for none.</param>
    /// <param name="AfterLoop">The node that follows that loop.</param>
    private readonly record struct StepContext(Routine Routine, FlowNode Parent, FlowNode Follow, FlowNode? Loop = null, FlowNode? AfterLoop = null);
}
