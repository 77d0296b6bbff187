using Reconciler.Language.Files;
using Reconciler.Language.Project;

namespace Reconciler.Import.Extraction;

/// <summary>Declares variables in the project file.</summary>
/// <param name="root">The project's root, absolute.</param>
internal sealed class VariableDeclarer(string root)
{
    private string File => Path.Combine(root, ProjectConfig.FileName);

    /// <summary>True when variables can be added to the file, because it has none or has them one below the other.</summary>
    public async Task<bool> CanAddAsync(CancellationToken cancellationToken)
        => VariableInsertion.Into(await System.IO.File.ReadAllTextAsync(File, cancellationToken), []) is not null;

    /// <summary>Adds variables: the file is whole at any time.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task AddAsync(IReadOnlyCollection<ExtractedVariable> variables, CancellationToken cancellationToken)
    {
        if (variables.Count == 0)
        {
            return;
        }

        var text = VariableInsertion.Into(await System.IO.File.ReadAllTextAsync(File, cancellationToken), variables)
            ?? throw new IOException($"The variables in {ProjectConfig.FileName} are not written one below the other any more.");
        await WholeFile.WriteAsync(File, text, overwrite: true, cancellationToken);
    }
}
