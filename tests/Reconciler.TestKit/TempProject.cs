using Reconciler.Language.Project;
using Reconciler.Language.Validation;

namespace Reconciler.TestKit;

/// <summary>A project in a folder of its own, which is gone after the test.</summary>
public sealed class TempProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    /// <summary>Makes a project.</summary>
    /// <param name="projectFile">The text of <c>reconciler.yaml</c>.</param>
    public TempProject(string projectFile = "project: demo\n") => Write(ProjectConfig.FileName, projectFile);

    /// <summary>Absolute path of the project's folder.</summary>
    public string Root => _folder.FullName;

    /// <summary>Values that were read from the environment.</summary>
    public SecretSet Secrets { get; } = new();

    /// <summary>What a run in this project's folder would choose.</summary>
    public ProjectOptions Options => new()
    {
        Folder = Root,
        EnvironmentVariable = _environment.GetValueOrDefault,
        Secrets = Secrets,
    };

    /// <summary>Sets an environment variable, for this project only.</summary>
    public TempProject Set(string name, string value)
    {
        _environment[name] = value;
        return this;
    }

    /// <summary>The absolute path of a path of the project.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Writes a text file, its folders too.</summary>
    public TempProject Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Writes a manifest file <c>manifests/name.yaml</c>.</summary>
    public TempProject Manifest(string name, string text) => Write($"manifests/{name}.yaml", text);

    /// <summary>Loads, validates and compiles the project.</summary>
    public Task<ValidationResult> ValidateAsync() => ValidateAsync(Options);

    /// <summary>Loads, validates and compiles the project with other choices.</summary>
    public Task<ValidationResult> ValidateAsync(ProjectOptions options) => ProjectValidation.ValidateAsync(options, CancellationToken.None);

    public void Dispose() => _folder.Dispose();
}
