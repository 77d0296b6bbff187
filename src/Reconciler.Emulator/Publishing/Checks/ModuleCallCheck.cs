using Reconciler.Emulator.Archy;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>
/// A call must fit the published module: only declared inputs and outputs, only compatible flow types, no module inside a
/// module ("Work with common module flows", Genesys Cloud Resource Center).
/// </summary>
internal static class ModuleCallCheck
{
    /// <summary>The problems of all calls of a file.</summary>
    public static IEnumerable<PublishProblem> Find(PublishCandidate candidate) =>
        ModuleCall.In(candidate.File.Flow).SelectMany(call => Texts(candidate, call)).Select(text => new PublishProblem(text));

    private static IEnumerable<string> Texts(PublishCandidate candidate, ModuleCall call)
    {
        if (candidate.File.Type.IsCommonModule)
        {
            return [$"Action '{call.ActionName}': a common module cannot call the common module '{call.ModuleName}'."];
        }

        if (call.VersionKey != ModuleCall.LatestPublished)
        {
            return [$"Action '{call.ActionName}': the version '{call.VersionKey}' is not supported; use {ModuleCall.LatestPublished}."];
        }

        // A missing module is the finding of another check.
        var module = candidate.Org.FindFlow(FlowType.CommonModule, call.ModuleName)?.Published;
        return module is null ? [] : Unfit(candidate, call, module);
    }

    private static IEnumerable<string> Unfit(PublishCandidate candidate, ModuleCall call, StoredVersion module)
    {
        var inputs = module.Contract.Where(variable => variable.IsInput).Select(variable => variable.Name);
        var outputs = module.Contract.Where(variable => variable.IsOutput).Select(variable => variable.Name);
        foreach (var name in call.Inputs.Except(inputs, StringComparer.Ordinal))
        {
            yield return $"Action '{call.ActionName}': the common module '{call.ModuleName}' has no input '{name}'.";
        }

        foreach (var name in call.Outputs.Except(outputs, StringComparer.Ordinal))
        {
            yield return $"Action '{call.ActionName}': the common module '{call.ModuleName}' has no output '{name}'.";
        }

        var type = candidate.File.Type.ApiName;
        if (!module.CompatibleFlowTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"Action '{call.ActionName}': the common module '{call.ModuleName}' is not compatible with flow type {type}.";
        }
    }
}
