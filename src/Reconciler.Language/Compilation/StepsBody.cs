using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Compilation.Steps.Forms;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles a manifest in the steps form: one with <c>steps</c>, <c>tasks</c> or <c>menus</c> in place of an Archy file.</summary>
internal static class StepsBody
{
    /// <summary>Compiles the manifest; null, with a diagnostic, when it does not say where a call starts.</summary>
    public static FlowDocument? Compile(Manifest manifest, ProjectConfig project, DiagnosticBag diagnostics)
    {
        var variables = VariablesBody.Read(manifest, diagnostics);
        var type = TypeOf(manifest);
        var scope = Scope(manifest, project, variables);
        var compiler = new StepCompiler(ShortForms.All, scope, diagnostics);
        var body = manifest.Kind == ManifestKind.SharedFlow
            ? SharedFlowBody.Compile(manifest, project, variables, compiler)
            : CallFlowBody.Compile(manifest, project, variables, compiler);
        return body is null ? null : ArchyDocument.Make(type, manifest.Name, FlowCompiler.WithMetadata(FlowSettings.AddTo(body, manifest.Spec), manifest));
    }

    /// <summary>The scope of the steps of a manifest: the variables, tasks and menus that they can name.</summary>
    public static StepScope Scope(Manifest manifest, ProjectConfig project) => Scope(manifest, project, VariablesBody.Read(manifest, new DiagnosticBag()));

    private static StepScope Scope(Manifest manifest, ProjectConfig project, IReadOnlyList<DeclaredVariable> variables) => new()
    {
        FlowKey = FlowTypes.ArchyKey(TypeOf(manifest)),
        Language = manifest.Spec.Text("language") ?? project.DefaultLanguage,
        Variables = variables.ToDictionary(v => v.Name, v => new ScopedVariable($"{VariablesBody.Prefix(manifest.Kind)}.{v.Name}", v.Type), StringComparer.Ordinal),
        Tasks = CallFlowBody.TaskNames(manifest.Spec),
        Menus = [.. manifest.Spec.Map("menus")?.Entries.Select(e => e.Name) ?? []],
    };

    private static string TypeOf(Manifest manifest) => manifest.Kind == ManifestKind.SharedFlow ? FlowTypes.CommonModule : FlowTypes.InboundCall;
}
