using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Files;

internal sealed class ProjectPathTests
{
    [TestCase("a.yaml", "manifests/a.yaml")]
    [TestCase("./b/../a.yaml", "manifests/a.yaml")]
    [TestCase("../archy/a.yaml", "archy/a.yaml")]
    public void A_path_below_the_root_is_resolved_against_its_folder(string written, string path)
    {
        using var project = new TempProject();

        Assert.That(Resolve(project, written), Is.EqualTo((project.PathOf(path), default(string))));
    }

    [TestCase("../../a.yaml")]
    [TestCase("../../../../../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("..")]
    [TestCase("b/../../../demo/a.yaml")]
    public void A_path_out_of_the_root_is_refused(string written)
    {
        using var project = new TempProject();

        Assert.That(Resolve(project, written), Is.EqualTo((default(string), "RC1013")));
    }

    [Test]
    public void A_folder_whose_name_begins_like_the_root_is_outside()
    {
        using var project = new TempProject();
        var sibling = $"{Path.GetFileName(project.Root)}-other";

        Assert.That(Resolve(project, $"../../{sibling}/a.yaml").Code, Is.EqualTo("RC1013"));
    }

    [Test]
    public void A_link_is_followed_only_while_it_stays_below_the_root()
    {
        using var outside = new TempProject();
        using var project = new TempProject().Write("archy/a.yaml", "");
        Directory.CreateDirectory(project.PathOf("manifests"));
        File.CreateSymbolicLink(project.PathOf("manifests/inside.yaml"), "../archy/a.yaml");
        File.CreateSymbolicLink(project.PathOf("manifests/outside.yaml"), outside.PathOf("reconciler.yaml"));
        Directory.CreateSymbolicLink(project.PathOf("manifests/folder"), outside.Root);
        File.CreateSymbolicLink(project.PathOf("manifests/chain.yaml"), "outside.yaml");

        Assert.That(Resolve(project, "inside.yaml").Code, Is.Null);
        Assert.That(new[] { "outside.yaml", "folder/reconciler.yaml", "chain.yaml" }.Select(path => Resolve(project, path).Code), Is.All.EqualTo("RC1013"));
    }

    [Test]
    public void A_link_to_a_folder_inside_does_not_hide_a_link_out_of_it()
    {
        using var outside = new TempProject();
        using var project = new TempProject().Write("real/a.yaml", "").Write("manifests/m.yaml", "");
        File.CreateSymbolicLink(project.PathOf("real/out.yaml"), outside.PathOf("reconciler.yaml"));
        Directory.CreateSymbolicLink(project.PathOf("manifests/linked"), "../real");

        Assert.That(Resolve(project, "linked/a.yaml").Code, Is.Null);
        Assert.That(Resolve(project, "linked/out.yaml").Code, Is.EqualTo("RC1013"));
    }

    [Test]
    public void A_relative_link_in_a_linked_folder_is_followed_from_where_it_really_lies()
    {
        using var project = new TempProject().Write("real/a.yaml", "").Write("manifests/deep/er/m.yaml", "").Write("manifests/secret.yaml", "");
        File.CreateSymbolicLink(project.PathOf("real/out.yaml"), "../../secret.yaml");
        Directory.CreateSymbolicLink(project.PathOf("manifests/deep/er/linked"), "../../../real");

        Assert.That(Resolve(project, "deep/er/linked/out.yaml").Code, Is.EqualTo("RC1013"));
    }

    [Test]
    public void A_loop_of_links_is_refused()
    {
        using var project = new TempProject();
        Directory.CreateDirectory(project.PathOf("manifests"));
        File.CreateSymbolicLink(project.PathOf("manifests/a.yaml"), "b.yaml");
        File.CreateSymbolicLink(project.PathOf("manifests/b.yaml"), "a.yaml");

        Assert.That(Resolve(project, "a.yaml").Code, Is.EqualTo("RC1013"));
    }

    [Test]
    public void A_root_that_is_itself_a_link_is_fine()
    {
        using var project = new TempProject().Write("manifests/a.yaml", "");
        using var other = new TempProject();
        var link = other.PathOf("link");
        Directory.CreateSymbolicLink(link, project.Root);
        File.CreateSymbolicLink(project.PathOf("manifests/b.yaml"), "a.yaml");

        var diagnostics = new DiagnosticBag();
        Assert.That(ProjectPath.Resolve(link, Path.Combine(link, "manifests"), "b.yaml", default, diagnostics), Is.Not.Null);
    }

    private static (string? Path, string? Code) Resolve(TempProject project, string written)
    {
        var diagnostics = new DiagnosticBag();
        var path = ProjectPath.Resolve(project.Root, project.PathOf("manifests"), written, default, diagnostics);
        return (path, diagnostics.Sorted().SingleOrDefault()?.Code);
    }
}
