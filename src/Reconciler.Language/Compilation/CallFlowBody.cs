using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles a <c>CallFlow</c> to the body of an Archy <c>inboundCall</c>.</summary>
internal static class CallFlowBody
{
    /// <summary>The name of the task that <c>spec.steps</c> becomes.</summary>
    public const string StartTask = "Main";

    /// <summary>The names of the flow's tasks, the one made from <c>spec.steps</c> included.</summary>
    public static IReadOnlyCollection<string> TaskNames(MapNode spec)
    {
        var named = (spec.Map("tasks")?.Entries ?? []).Select(entry => entry.Name);
        return spec["steps"] is null ? [.. named] : [StartTask, .. named];
    }

    /// <summary>The scope of the steps of a task: its own variables hide those of the flow that have the same name.</summary>
    /// <param name="scope">The scope of the flow.</param>
    /// <param name="declared">The task's own variables.</param>
    public static StepScope WithTaskVariables(StepScope scope, IReadOnlyList<DeclaredVariable> declared)
    {
        if (declared.Count == 0)
        {
            return scope;
        }

        var variables = scope.Variables.ToDictionary(StringComparer.Ordinal);
        foreach (var variable in declared)
        {
            variables[variable.Name] = new ScopedVariable($"{VariablesBody.TaskPrefix}.{variable.Name}", variable.Type);
        }

        return scope with { Variables = variables };
    }

    /// <summary>The body below <c>inboundCall</c>; null, with a diagnostic, when the manifest does not say where a call starts.</summary>
    public static MapNode? Compile(Manifest manifest, ProjectConfig project, IReadOnlyList<DeclaredVariable> variables, StepCompiler compiler)
    {
        var spec = manifest.Spec;
        if (Start(manifest, compiler) is not { } start)
        {
            return null;
        }

        var language = spec.Scalar("language") ?? ScalarNode.String(project.DefaultLanguage, manifest.Position);
        var tasks = Tasks(spec, compiler);
        return new MapBuilder(spec.Position)
            .Add("startUpRef", start)
            .Add("defaultLanguage", ScalarNode.String(language.Text, language.Position))
            .Add("initialGreeting", spec["greeting"] is { } greeting ? compiler.Expressions.Audio(greeting) : ArchyValue.NoValue(spec.Position))
            .Add("variables", VariablesBody.Compile(variables, VariablesBody.Prefix(manifest.Kind), compiler))
            .Add("menus", spec.Map("menus") is { Count: > 0 } menus ? MenuBody.Compile(menus, compiler) : null)
            .Add("tasks", tasks.Count == 0 ? null : new ListNode(tasks, spec.Position))
            .Build();
    }

    private static ScalarNode? Start(Manifest manifest, StepCompiler compiler)
    {
        if (manifest.Spec.Scalar("startAt") is { } startAt)
        {
            return compiler.Scope.Menus.Contains(startAt.Text) ? compiler.MenuPointer(startAt) : compiler.TaskPointer(startAt);
        }

        if (manifest.Spec["steps"] is { } steps)
        {
            return ScalarNode.String(compiler.Scope.TaskPointer(StartTask), steps.Position);
        }

        compiler.Diagnostics.Add(DiagnosticCatalog.NoStart(manifest.Position, manifest.Name));
        return null;
    }

    private static List<Node> Tasks(MapNode spec, StepCompiler compiler)
    {
        var tasks = new List<Node>();
        if (spec["steps"] is { } steps)
        {
            tasks.Add(Task(ScalarNode.String(StartTask, steps.Position), steps, null, compiler));
        }

        foreach (var entry in spec.Map("tasks")?.Entries ?? [])
        {
            var task = (MapNode)entry.Value;
            if (entry.Name == StartTask && tasks.Count > 0)
            {
                compiler.Diagnostics.Add(DiagnosticCatalog.DuplicateTask(entry.Key.Position, StartTask, spec["steps"]!.Position));
            }

            tasks.Add(Task(entry.Key, task["steps"], task.Map("variables"), compiler));
        }

        return tasks;
    }

    private static MapNode Task(ScalarNode name, Node? steps, MapNode? variables, StepCompiler compiler)
    {
        var body = new MapBuilder(name.Position)
            .Add("name", ScalarNode.String(name.Text, name.Position))
            .Add("refId", ScalarNode.String(name.Text, name.Position));
        var declared = VariablesBody.Declared(variables, isInput: false, isOutput: false).ToArray();
        var taskCompiler = new StepCompiler(compiler.Forms, WithTaskVariables(compiler.Scope, declared), compiler.Diagnostics);
        return MapBuilder.Of("task", body
            .Add("variables", VariablesBody.Compile(declared, VariablesBody.TaskPrefix, taskCompiler))
            .Add("actions", taskCompiler.Steps(steps, name.Position))
            .Build());
    }
}
