using Reconciler.Language.Validation;

namespace Reconciler.TestKit;

/// <summary>Projects of this repository.</summary>
public static class ExampleProject
{
    /// <summary>A project of the repository, in a folder of its own.</summary>
    /// <param name="folder">Its folder, or that of the examples.</param>
    public static TempProject Copy(string folder)
    {
        var isExample = folder == "manifests";
        var project = new TempProject(File.ReadAllText(RepositoryFolder.PathOf(isExample ? "reconciler.yaml" : $"{folder}/reconciler.yaml")));
        var from = RepositoryFolder.PathOf(isExample ? folder : $"{folder}/manifests");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            project.Write(Path.Combine("manifests", Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }

        return project;
    }

    /// <summary>The project's flows.</summary>
    public static async Task<ValidationResult> ReadAsync(string folder)
    {
        using var project = Copy(folder);
        return await project.ValidateAsync();
    }
}
