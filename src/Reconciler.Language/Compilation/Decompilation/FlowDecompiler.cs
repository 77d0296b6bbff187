using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Decompilation;

/// <summary>The inverse of <see cref="StepsBody"/>: a flow as the <c>spec</c> of a manifest with steps.</summary>
internal sealed class FlowDecompiler
{
    private readonly MapNode _body;
    private readonly MapNode _canonical;
    private readonly string? _defaultLanguage;
    private readonly ManifestKind _kind;
    private readonly VariablesDecompiler _variables;
    private readonly StepScope _scope;

    private FlowDecompiler(FlowDocument flow, string? defaultLanguage)
    {
        _defaultLanguage = defaultLanguage;
        _kind = flow.Key.Type == FlowTypes.CommonModule ? ManifestKind.SharedFlow : ManifestKind.CallFlow;
        _canonical = flow.Canonical;
        _body = PointerNames.Apply(flow.Body, flow.Key.Type);
        _variables = new VariablesDecompiler(VariablesBody.Prefix(_kind), _body.List("variables"));
        _scope = new StepScope
        {
            FlowKey = FlowTypes.ArchyKey(flow.Key.Type),
            Language = _body.Text("defaultLanguage") ?? "en-us",
            Variables = _variables.Scope,
            Tasks = [.. Named("tasks", "task").Select(task => task.Name.Text)],
            Menus = [.. Named("menus", "menu").Select(menu => menu.Name.Text)],
        };
    }

    /// <summary>
    /// The spec; null for a type of flow that has no steps form. It can lack parts of the flow that the steps form has no keys for: compile it and
    /// compare.
    /// </summary>
    /// <param name="defaultLanguage">The language that is left out of the spec, because a manifest without one has it; null to always write the
    /// language.</param>
    public static MapNode? Spec(FlowDocument flow, string? defaultLanguage = null) => flow.Key.Type switch
    {
        FlowTypes.CommonModule => new FlowDecompiler(flow, defaultLanguage).SharedFlow(),
        FlowTypes.InboundCall => new FlowDecompiler(flow, defaultLanguage).CallFlow(),
        _ => null,
    };

    private Node? Language => _body.Text("defaultLanguage") == _defaultLanguage ? null : _body["defaultLanguage"];

    private MapNode SharedFlow()
    {
        var callableFrom = (_body.Map("settingsCommonModule")?.List("compatibleFlowTypes")?.Items ?? [])
            .Select(item => (item as MapNode)?.Scalar("flowType")).OfType<ScalarNode>().ToArray();
        return new MapBuilder(_body.Position)
            .Add("language", Language)
            .Add("callableFrom", callableFrom.Length == 0 || callableFrom is [{ Text: FlowTypes.InboundCall }] ? null : new ListNode(callableFrom, _body.Position))
            .Add("contract", _variables.Contract)
            .Add("variables", _variables.Own)
            .Add(FlowSettings.Key, SettingsDecompiler.Of(_body, _canonical))
            .Add("steps", new StepDecompiler(ShortForms.All, _scope).Steps(_body["startUpTaskActions"], _body.Position))
            .Build();
    }

    private MapNode CallFlow()
    {
        var steps = new StepDecompiler(ShortForms.All, _scope);
        var tasks = Named("tasks", "task").ToArray();
        var main = tasks is [{ Name.Text: CallFlowBody.StartTask }, ..] && tasks[0].Body.List("variables") is not { Items.Count: > 0 } ? tasks[0].Body : null;
        var start = steps.Task(_body.Scalar("startUpRef")) ?? steps.Menu(_body.Scalar("startUpRef"));
        var greeting = _body["initialGreeting"] is { } audio && !ExpressionDecompiler.IsNoValue(audio) ? steps.Expressions.Audio(audio) : null;
        return new MapBuilder(_body.Position)
            .Add("language", Language)
            .Add("greeting", greeting)
            .Add("variables", _variables.Own)
            .Add(FlowSettings.Key, SettingsDecompiler.Of(_body, _canonical))
            .Add("startAt", start is null || (main is not null && start.Text == CallFlowBody.StartTask) ? null : start)
            .Add("steps", main is null ? null : steps.Steps(main["actions"], main.Position))
            .Add("tasks", Map(tasks.Where(task => task.Body != main).Select(task => new MapEntry(task.Name, Task(task.Body)))))
            .Add("menus", Map(Named("menus", "menu").Select(menu => new MapEntry(menu.Name, new MenuDecompiler(steps, _scope).Menu(menu.Body)))))
            .Build();
    }

    private MapNode Task(MapNode task)
    {
        var variables = new VariablesDecompiler(VariablesBody.TaskPrefix, task.List("variables"));
        var scope = CallFlowBody.WithTaskVariables(_scope, [.. VariablesBody.Declared(variables.Own, isInput: false, isOutput: false)]);
        return new MapBuilder(task.Position)
            .Add("variables", variables.Own)
            .Add("steps", new StepDecompiler(ShortForms.All, scope).Steps(task["actions"], task.Position))
            .Build();
    }

    private MapNode? Map(IEnumerable<MapEntry> entries) => entries.DistinctBy(entry => entry.Name).ToArray() is { Length: > 0 } all ? new MapNode(all, _body.Position) : null;

    private IEnumerable<(ScalarNode Name, MapNode Body)> Named(string key, string item) => (_body.List(key)?.Items ?? [])
        .Select(entry => (entry as MapNode)?.Map(item))
        .OfType<MapNode>()
        .Where(body => body.Scalar("name") is not null)
        .Select(body => (body.Scalar("name")!.AsString(), body));
}
