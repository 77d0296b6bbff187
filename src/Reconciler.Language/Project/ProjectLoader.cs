using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Project.Pins;
using Reconciler.Language.Schemas;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Finds and reads <c>reconciler.yaml</c>.</summary>
public static class ProjectLoader
{
    /// <summary>Reads the project file of a folder or of the nearest folder above it.</summary>
    /// <param name="options">The folder to begin in, and what the user chose.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The project, or null when it cannot be used (a diagnostic says why).</returns>
    public static async Task<ProjectConfig?> LoadAsync(ProjectOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (await ReadFileAsync(options, diagnostics, cancellationToken) is not { } file)
        {
            return null;
        }

        var values = await VariableFileReader.ReadAsync(options, diagnostics, cancellationToken);
        var pins = await PinFile.ReadAsync(file.Root, diagnostics, cancellationToken);
        return Read(file.Map, file.Root, values, options, diagnostics) is { } project ? project with { Pins = pins } : null;
    }

    /// <summary>
    /// The nearest folder, from this one upwards, that holds <c>reconciler.yaml</c>; null when none does, or when there is no such folder.
    /// </summary>
    public static string? FindRoot(string folder)
    {
        // A misspelt folder must not end up at whatever project lies above it.
        if (!Directory.Exists(folder))
        {
            return null;
        }

        for (var current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            if (File.Exists(Path.Combine(current, ProjectConfig.FileName)))
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>Reads the project file and checks it against its schema.</summary>
    /// <returns>The document and the absolute path of its folder; null when it cannot be used (a diagnostic says why).</returns>
    internal static async Task<(MapNode Map, string Root)?> ReadFileAsync(ProjectOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (FindRoot(options.Folder) is not { } root)
        {
            diagnostics.Add(DiagnosticCatalog.NoProject(options.Folder));
            return null;
        }

        var file = await SourceReader.ReadAsync(Path.Combine(root, ProjectConfig.FileName), ProjectConfig.FileName, diagnostics, cancellationToken);
        if (file is null || YamlReader.Read(file, diagnostics) is not { } documents || diagnostics.HasErrors)
        {
            return null;
        }

        if (documents is not [MapNode map])
        {
            diagnostics.Add(DiagnosticCatalog.ProjectIsNoMap(new SourcePosition(file, 1, 1)));
            return null;
        }

        var shape = SchemaValidator.Validate(map, SchemaCatalog.Project);
        diagnostics.AddRange(shape);
        return shape.Count > 0 ? null : (map, root);
    }

    private static ProjectConfig? Read(MapNode map, string root, IReadOnlyList<MapEntry> given, ProjectOptions options, DiagnosticBag diagnostics)
    {
        var environment = EnvironmentReader.Read(map, root, options, diagnostics);
        var values = new VariableReader(options, diagnostics).Read(map, environment, given);
        var manifests = map.List("manifests");
        return diagnostics.HasErrors
            ? null
            : new ProjectConfig
            {
                Name = map.Text("project")!,
                Root = root,
                Manifests = manifests is null ? ["manifests/**/*.yaml", "manifests/**/*.yml"] : [.. manifests.Items.Select(item => $"{item}")],
                ManifestsPosition = manifests?.Position ?? map.Position,
                Environment = environment,
                Diagnostics = PolicyReader.ReadDiagnostics(map.Map("diagnostics"), diagnostics),
                Guardrails = PolicyReader.ReadGuardrails(map.Map("guardrails")),
                Ignore = PolicyReader.ReadIgnore(map.List("ignore")),
                DefaultLanguage = map.Text("defaultLanguage") ?? "en-us",
                Variables = new VariableSet(values.Where(value => value.Value is not null).ToDictionary(value => value.Declaration.Name, value => value.Value!), options.EnvironmentVariable, options.Secrets),
                Values = values,
                Secrets = options.Secrets,
            };
    }
}
