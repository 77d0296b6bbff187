using Reconciler.Language.Project;
using Reconciler.Language.Schemas;

namespace Reconciler.Cli.Starter;

/// <summary>The files of a starting project: one shared flow and a call flow that invokes it, valid as they are.</summary>
internal static class StarterProject
{
    private const string NamePlaceholder = "PROJECT";

    // The pattern of "project" in schemas/project.schema.json.
    private const int LongestName = 63;

    // What lies in the file system under another name: a .gitignore among the sources would count for them.
    private static readonly (string Resource, string Path)[] Templates =
    [
        ("reconciler.yaml", ProjectConfig.FileName),
        ("manifests/shared-greeting.yaml", "manifests/shared-greeting.yaml"),
        ("manifests/main-line.yaml", "manifests/main-line.yaml"),
        ("gitignore", ".gitignore"),
    ];

    // What the first lines of the files name, and what those schemas refer to.
    private static readonly string[] Schemas =
        ["project.schema.json", "shared-flow.schema.json", "call-flow.schema.json", "flow.schema.json", "manifest.schema.json", "steps.schema.json"];

    /// <summary>Returns the files of a project with this name.</summary>
    public static IReadOnlyList<StarterFile> Files(string project) =>
    [
        .. Templates.Select(template => new StarterFile(template.Path, Read(template.Resource).Replace(NamePlaceholder, project, StringComparison.Ordinal))),
        .. Schemas.Select(schema => new StarterFile($"schemas/{schema}", SchemaCatalog.Text(schema))),
    ];

    /// <summary>Makes a valid project name of any text, such as a folder's name.</summary>
    public static string NameOf(string text)
    {
        var name = new string([.. text.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' ? character : '-')]).TrimStart('-', '.', '_');
        return name.Length == 0 ? "flows" : name[..Math.Min(name.Length, LongestName)];
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(StarterProject).Assembly.GetManifestResourceStream($"starter/{resource}")!);
        return reader.ReadToEnd();
    }
}

/// <summary>A file of a starting project.</summary>
/// <param name="Path">Its path relative to the project's folder, with forward slashes.</param>
/// <param name="Text">Its content.</param>
internal sealed record StarterFile(string Path, string Text);
