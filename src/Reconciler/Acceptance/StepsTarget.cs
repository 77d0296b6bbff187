using Reconciler.Language.Compilation;
using Reconciler.Language.Compilation.Decompilation;
using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>Makes the <c>spec</c> that a manifest is to have to describe the live flow.</summary>
internal static class StepsTarget
{
    /// <summary>The spec of a flow of steps; null when steps cannot say what the live flow is.</summary>
    public static MapNode? Make(Manifest manifest, FlowDocument live, ProjectConfig project, AcceptReach reach)
    {
        if (FlowDecompiler.Spec(live) is not { } target || !IsLive(target))
        {
            return null;
        }

        return reach switch
        {
            AcceptReach.Parts => SpecMerge.Map(WithStartTask(manifest.Spec, target), target, IsLive, StepsBody.Scope(manifest with { Spec = target }, project)),
            AcceptReach.Blocks => Blocks(manifest.Spec, target, IsLive),
            _ => target,
        };

        bool IsLive(Node spec)
        {
            var diagnostics = new DiagnosticBag();
            return spec is MapNode map
                && StepsBody.Compile(manifest with { Spec = map }, project, diagnostics) is { } compiled
                && !diagnostics.HasErrors
                && NodeEquality.Same(compiled.Canonical, live.Canonical);
        }
    }

    /// <summary>The spec of a flow with an Archy body whose contract is written beside it.</summary>
    public static MapNode WithContract(MapNode spec, FlowDocument live)
    {
        if (spec.Map("contract") is not { } written)
        {
            return spec;
        }

        var prefix = VariablesBody.Prefix(ManifestKind.SharedFlow);
        var target = new VariablesDecompiler(prefix, live.Body.List("variables")).Contract ?? new MapNode([], written.Position);
        var scope = new StepScope { FlowKey = "", Language = "", Variables = new Dictionary<string, ScopedVariable>() };
        var contract = SpecMerge.Merge(written, target, IsLive, scope);
        return ReferenceEquals(contract, written) ? spec : TreeEdit.With(spec, "contract", contract);

        bool IsLive(Node candidate)
        {
            var contract = ContractReader.FromManifest(MapBuilder.Of("contract", candidate))!;
            return AreSame(contract.Inputs, live.Contract.Inputs) && AreSame(contract.Outputs, live.Contract.Outputs);
        }
    }

    // 'steps' is always the task 'Main'. Under another name it is one of the tasks, and takes its text there.
    private static MapNode WithStartTask(MapNode spec, MapNode target)
    {
        if (spec["steps"] is not { } steps || target["steps"] is not null || target.Scalar("startAt") is not { } start || spec.Map("tasks")?[start.Text] is not null)
        {
            return spec;
        }

        var task = new MapEntry(start, MapBuilder.Of("steps", steps));
        return TreeEdit.With(TreeEdit.Without(spec, "steps"), "tasks", new MapNode([task, .. spec.Map("tasks")?.Entries ?? []], steps.Position));
    }

    private static bool AreSame(IReadOnlyList<ContractParameter> a, IReadOnlyList<ContractParameter> b)
        => a.Select(parameter => (parameter.Name, parameter.Type)).ToHashSet().SetEquals(b.Select(parameter => (parameter.Name, parameter.Type)));

    private static MapNode Blocks(MapNode source, MapNode target, SpecMerge.Means works)
    {
        foreach (var entry in source.Entries)
        {
            var candidate = TreeEdit.With(target, entry.Name, entry.Value);
            target = works(candidate) ? candidate : target;
        }

        return target;
    }
}
