using Reconciler.Compilation.Archy;
using Reconciler.Compilation.Steps;
using Reconciler.Diagnostics;
using Reconciler.Loading.Manifests;
using Reconciler.Loading.Project;

namespace Reconciler.Compilation;

/// <summary>Compiles a manifest whose body is steps.</summary>
internal static class StepsBody
{
    /// <summary>The flow; null when it does not even say where a call starts.</summary>
    public static FlowDocument? Compile(Manifest manifest, ProjectConfig project, DiagnosticBag diagnostics)
    {
        var variables = VariablesBody.Read(manifest, diagnostics);
        var type = manifest.Kind == ManifestKind.SharedFlow ? FlowTypes.CommonModule : FlowTypes.InboundCall;
        var prefix = VariablesBody.Prefix(manifest.Kind);
        var scope = new StepScope
        {
            FlowKey = FlowTypes.ArchyKey(type),
            Language = manifest.Spec.Text("language") ?? project.DefaultLanguage,
            Variables = variables.ToDictionary(v => v.Name, v => new ScopedVariable($"{prefix}.{v.Name}", v.Type), StringComparer.Ordinal),
            Tasks = CallFlowBody.TaskNames(manifest.Spec),
            Menus = [.. manifest.Spec.Map("menus")?.Entries.Select(e => e.Name) ?? []],
        };
        var compiler = new StepCompiler(scope, diagnostics);
        var body = manifest.Kind == ManifestKind.SharedFlow
            ? SharedFlowBody.Compile(manifest, project, variables, compiler)
            : CallFlowBody.Compile(manifest, project, variables, compiler);
        return body is null ? null : ArchyDocument.Make(type, manifest.Name, FlowCompiler.WithMetadata(body, manifest));
    }
}
