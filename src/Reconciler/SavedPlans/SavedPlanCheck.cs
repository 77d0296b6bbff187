using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Org;

namespace Reconciler.SavedPlans;

/// <summary>Checks whether a saved plan was made for the project, its manifests and the org of this run. Pure.</summary>
internal static class SavedPlanCheck
{
    private const int MostNames = 10;

    /// <summary>Why the plan does not belong to this project and org, or the manifests have changed; empty when all fits.</summary>
    public static IReadOnlyList<Diagnostic> Check(SavedPlan saved, ProjectConfig project, IReadOnlyList<CompiledFlow> flows, OrgIdentity org)
    {
        if (saved.Plan.Project != project.Name)
        {
            return [DiagnosticCatalog.PlanOfOtherProject(saved.Plan.Project, project.Name)];
        }

        if (saved.Plan.Environment != org.Environment || saved.Plan.Org != project.Secrets.Mask(org.Description))
        {
            return [DiagnosticCatalog.PlanOfOtherOrg(Place(saved.Plan.Environment, saved.Plan.Org), Place(org.Environment, org.Description))];
        }

        var changed = Changed(saved.Manifests, [.. flows.Select(flow => SavedManifest.Of(flow, project.Name))]);
        return changed.Count == 0 ? [] : [DiagnosticCatalog.ManifestsChanged(Listed(changed), saved.Tool == SavedPlan.CurrentTool ? null : saved.Tool)];
    }

    private static IReadOnlyList<string> Changed(IReadOnlyList<SavedManifest> before, IReadOnlyList<SavedManifest> now)
    {
        var (old, @new) = (before.ToDictionary(manifest => manifest.Flow), now.ToDictionary(manifest => manifest.Flow));
        return
        [
            .. old.Keys.Union(@new.Keys).Order().Select(flow => (Flow: flow, Old: old.GetValueOrDefault(flow), New: @new.GetValueOrDefault(flow))).Where(pair => pair.Old != pair.New).Select(pair => pair switch
            {
                (var flow, null, _) => $"'{flow.Name}' (was not there)",
                (var flow, _, null) => $"'{flow.Name}' (is gone)",
                var (flow, _, _) => $"'{flow.Name}'",
            }),
        ];
    }

    private static string Listed(IReadOnlyList<string> names)
        => string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");

    private static string Place(string environment, string org) => $"environment '{environment}', {org}";
}
