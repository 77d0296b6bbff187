using System.Collections.Concurrent;
using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.Language.Rules;

namespace Reconciler.Language.Validation;

/// <summary>Validates a project from end to end: reads its files, compiles the manifests and checks the rules. Calls no org.</summary>
public static class ProjectValidation
{
    /// <summary>Loads a project, compiles its manifests and checks every rule.</summary>
    /// <param name="options">Where the project is, and the environment and variables that the user chose.</param>
    /// <returns>What could be read and compiled, and all diagnostics. Mistakes in files are diagnostics, never exceptions.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<ValidationResult> ValidateAsync(ProjectOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        if (await ProjectLoader.LoadAsync(options, diagnostics, cancellationToken) is not { } project)
        {
            return new ValidationResult(null, [], diagnostics.Sorted());
        }

        var manifests = await ManifestLoader.LoadAsync(project, diagnostics, cancellationToken);
        var isComplete = !diagnostics.HasErrors;
        var flows = await CompileAsync(manifests, project, diagnostics, cancellationToken);
        var fromRules = Validator.Validate(new FlowSet(manifests, flows, isComplete));
        return new ValidationResult(project, flows, project.Diagnostics.Apply(diagnostics.Sorted(), fromRules));
    }

    /// <summary>Compiles manifests, several at a time.</summary>
    /// <param name="manifests">The manifests of one project.</param>
    /// <param name="project">Its configuration: the values of the variables.</param>
    /// <param name="diagnostics">Takes what is wrong with the manifests.</param>
    /// <returns>The flows of the manifests that could be compiled, in the order of the files.</returns>
    internal static async Task<IReadOnlyList<CompiledFlow>> CompileAsync(
        IReadOnlyList<Manifest> manifests, ProjectConfig project, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var flows = new ConcurrentBag<CompiledFlow>();
        await Parallel.ForEachAsync(manifests, cancellationToken, async (manifest, token) =>
        {
            if (await FlowCompiler.CompileAsync(manifest, project, diagnostics, token) is { } flow)
            {
                flows.Add(flow);
            }
        });
        return [.. flows.OrderBy(flow => flow.Manifest.Position)];
    }

    /// <summary>Compares the contracts of shared flows with those at a Git reference: versions must grow with the changes, and callers that break are named.</summary>
    /// <param name="validated">The project as it is now; its <see cref="ValidationResult.Project"/> is not null.</param>
    /// <param name="options">The options that <paramref name="validated"/> was read with.</param>
    /// <param name="reference">A commit, branch or tag of the project's Git repository.</param>
    /// <returns>The diagnostics; a single one when the reference cannot be read or holds no project.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> CompareContractsAsync(
        ValidationResult validated, ProjectOptions options, string reference, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("reconciler-").FullName;
        try
        {
            if (await GitReference.ExtractAsync(validated.Project!.Root, reference, folder, cancellationToken) is { } reason)
            {
                return [DiagnosticCatalog.UnreadableGitReference(reference, reason)];
            }

            var before = await ValidateAsync(options with { Folder = folder }, cancellationToken);
            return before.Project?.Root == folder
                ? ContractComparison.Compare(validated.Flows, before.Flows, reference)
                : [DiagnosticCatalog.UnreadableGitReference(reference, "it holds no project that can be read")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
