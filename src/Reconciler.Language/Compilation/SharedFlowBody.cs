using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles a <c>SharedFlow</c> to the body of an Archy <c>commonModule</c>.</summary>
internal static class SharedFlowBody
{
    /// <summary>The body below <c>commonModule</c>.</summary>
    public static MapNode Compile(Manifest manifest, ProjectConfig project, IReadOnlyList<DeclaredVariable> variables, StepCompiler compiler)
    {
        var spec = manifest.Spec;
        var language = spec.Scalar("language") ?? ScalarNode.String(project.DefaultLanguage, manifest.Position);
        var none = MapBuilder.Of("none", ScalarNode.Boolean(true, language.Position));
        return new MapBuilder(spec.Position)
            .Add("defaultLanguage", ScalarNode.String(language.Text, language.Position))
            .Add("supportedLanguages", MapBuilder.Of(language.Text, none))
            .Add("variables", VariablesBody.Compile(variables, VariablesBody.Prefix(manifest.Kind), compiler))
            .Add("settingsCommonModule", MapBuilder.Of("compatibleFlowTypes", CallableFrom(spec, compiler.Diagnostics)))
            .Add("startUpTaskActions", compiler.Steps(spec["steps"], spec.Position))
            .Build();
    }

    private static ListNode CallableFrom(MapNode spec, DiagnosticBag diagnostics)
    {
        var written = spec.List("callableFrom");
        foreach (var type in (written?.Items ?? []).OfType<ScalarNode>().Where(type => !FlowTypes.All.Contains(type.Text)))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownFlowType(type.Position, type.Text, [.. FlowTypes.All.Order(StringComparer.Ordinal)]));
        }

        var types = written?.Items.OfType<ScalarNode>() ?? [ScalarNode.String(FlowTypes.InboundCall, spec.Position)];
        return new ListNode([.. types.Select(type => MapBuilder.Of("flowType", type))], written?.Position ?? spec.Position);
    }
}
