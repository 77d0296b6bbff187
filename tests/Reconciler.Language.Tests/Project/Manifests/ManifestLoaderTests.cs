using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Project.Manifests;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Project.Manifests;

internal sealed class ManifestLoaderTests
{
    private const string Head = "apiVersion: reconciler/v1\nkind: CallFlow\n";

    [Test]
    public async Task Manifests_come_in_the_order_of_files_and_places()
    {
        using var project = new TempProject()
            .Manifest("b", Flow("B1") + "---\n" + Flow("B2"))
            .Manifest("a", Flow("A"))
            .Manifest("deep/er/c", Flow("C"))
            .Write("manifests/d.yml", Flow("D"))
            .Write("manifests/notes.txt", "no manifest")
            .Write("elsewhere/e.yaml", Flow("E"));

        var (manifests, diagnostics) = await LoadAsync(project);

        Assert.That(diagnostics, Is.Empty);
        Assert.That(manifests.Select(manifest => manifest.Name), Is.EqualTo(new[] { "A", "B1", "B2", "D", "C" }));
        Assert.That(manifests[4].File.Path, Is.EqualTo("manifests/deep/er/c.yaml"));
    }

    [Test]
    public async Task Folders_of_tools_are_never_searched()
    {
        using var project = new TempProject("project: a\nmanifests: ['**/*.yaml']\n").Write("x/a.yaml", Flow("A"));
        foreach (var folder in new[] { ".git", ".reconciler", "node_modules", "bin", "obj" })
        {
            project.Write($"x/{folder}/b.yaml", "- not a manifest");
        }

        var (manifests, diagnostics) = await LoadAsync(project);

        Assert.That(manifests.Select(manifest => manifest.Name), Is.EqualTo(new[] { "A" }));
        Assert.That(diagnostics.Select(d => d.Position.File?.Path), Is.All.EqualTo("reconciler.yaml"));
    }

    [Test]
    public async Task A_glob_that_matches_nothing_is_an_error_at_the_globs()
    {
        using var project = new TempProject("project: a\nmanifests:\n  - flows/*.yaml\n");

        var (_, diagnostics) = await LoadAsync(project);

        Assert.That(diagnostics.Single().ToString(), Does.StartWith("reconciler.yaml:3:3: error RC1012: No manifest was found by flows/*.yaml"));
    }

    [Test]
    public async Task A_link_out_of_the_project_is_refused_and_the_rest_is_read()
    {
        using var outside = new TempProject().Manifest("secret", Flow("Outside"));
        using var project = new TempProject().Manifest("a", Flow("A"));
        File.CreateSymbolicLink(project.PathOf("manifests/out.yaml"), outside.PathOf("manifests/secret.yaml"));
        Directory.CreateSymbolicLink(project.PathOf("manifests/folder"), outside.PathOf("manifests"));

        var (manifests, diagnostics) = await LoadAsync(project);

        Assert.That(manifests.Select(manifest => manifest.Name), Is.EqualTo(new[] { "A" }));
        Assert.That(diagnostics.Select(d => d.ToString()), Has.All.StartsWith("manifests/out.yaml: error RC1013"));
    }

    [Test]
    public async Task A_folder_that_links_to_its_own_parent_ends()
    {
        using var project = new TempProject().Manifest("a", Flow("A"));
        Directory.CreateSymbolicLink(project.PathOf("manifests/loop"), project.PathOf("manifests"));

        var (manifests, _) = await LoadAsync(project);

        Assert.That(manifests.Select(manifest => manifest.Name), Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public async Task Links_that_lead_to_each_other_end()
    {
        using var project = new TempProject().Manifest("x/a", Flow("A")).Manifest("y/b", Flow("B"));
        Directory.CreateSymbolicLink(project.PathOf("manifests/x/y"), "../y");
        Directory.CreateSymbolicLink(project.PathOf("manifests/y/x"), "../x");

        var (manifests, _) = await LoadAsync(project);

        Assert.That(manifests.Select(manifest => manifest.Name).Distinct().Order(), Is.EqualTo(new[] { "A", "B" }));
        Assert.That(manifests, Has.Count.LessThan(7));
    }

    [Test]
    public async Task A_folder_that_may_not_be_read_is_an_error_and_not_empty()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("This user may read every folder.");
            return;
        }

        using var project = new TempProject().Manifest("a", Flow("A")).Manifest("closed/b", Flow("B"));
        var mode = File.GetUnixFileMode(project.PathOf("manifests/closed"));
        File.SetUnixFileMode(project.PathOf("manifests/closed"), UnixFileMode.None);
        var (_, diagnostics) = await LoadAsync(project);
        File.SetUnixFileMode(project.PathOf("manifests/closed"), mode);

        Assert.That(diagnostics.Single().ToString(), Does.StartWith("manifests/closed: error RC1001"));
    }

    [Test]
    public async Task The_errors_of_all_files_come_in_one_run()
    {
        using var project = new TempProject()
            .Manifest("a", "- list")
            .Manifest("b", "apiVersion: reconciler/v2\nkind: CallFlo\n")
            .Manifest("c", Head + "metadata: {}\nspec: { stepz: [] }")
            .Manifest("d", "a: [")
            .Manifest("e", Flow("${var.name}"))
            .Manifest("f", Flow("Good"));

        var (manifests, diagnostics) = await LoadAsync(project);

        Assert.That(diagnostics.Select(d => $"{d.Position} {d.Code}"), Is.EqualTo(new[]
        {
            "manifests/a.yaml:1:1 RC2001",
            "manifests/b.yaml:1:13 RC2002",
            "manifests/b.yaml:2:7 RC2003",
            "manifests/c.yaml:3:1 RC2004",
            "manifests/c.yaml:4:9 RC2005",
            "manifests/d.yaml:1:5 RC1004",
            "manifests/e.yaml:3:20 RC1015",
        }));
        Assert.That(manifests.Select(manifest => manifest.Name), Does.Contain("Good"));
    }

    [Test]
    public async Task Metadata_is_read()
    {
        using var project = new TempProject().Manifest("a", Head + """
            metadata: { name: Sales, description: Sells., division: EU, formerNames: [Old, Older], adopt: true }
            spec: { steps: [] }
            """);

        var manifest = (await LoadAsync(project)).Manifests.Single();

        Assert.Multiple(() =>
        {
            Assert.That((manifest.Kind, manifest.Name, manifest.Description, manifest.Division), Is.EqualTo((ManifestKind.CallFlow, "Sales", "Sells.", "EU")));
            Assert.That(manifest.FormerNames, Is.EqualTo(new[] { "Old", "Older" }));
            Assert.That(manifest.Adopt, Is.True);
            Assert.That($"{manifest.Position}", Is.EqualTo("manifests/a.yaml:3:19"));
            Assert.That($"{manifest}", Is.EqualTo("CallFlow 'Sales'"));
        });
    }

    private static string Flow(string name) => $"{Head}metadata: {{ name: '{name}' }}\nspec: {{ steps: [] }}\n";

    private static async Task<(IReadOnlyList<Manifest> Manifests, IReadOnlyList<Diagnostic> Diagnostics)> LoadAsync(TempProject project)
    {
        var diagnostics = new DiagnosticBag();
        var config = await ProjectLoader.LoadAsync(project.Options, diagnostics, CancellationToken.None);
        return (await ManifestLoader.LoadAsync(config!, diagnostics, CancellationToken.None), diagnostics.Sorted());
    }
}
