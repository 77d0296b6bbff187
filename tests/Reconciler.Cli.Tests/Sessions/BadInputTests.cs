using System.Text;

namespace Reconciler.Cli.Tests.Sessions;

/// <summary>Whatever lies in the project's folder: a clear message, exit code 1, no call, nothing lost.</summary>
internal sealed class BadInputTests : CliFixture
{
    private const string Manifest = "manifests/sales.yaml";

    [TestCase("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata:\n\tname: Sales\n", "manifests/sales.yaml:4:1: error RC1005", "tab")]
    [TestCase("apiVersion: [reconciler/v1\nkind: CallFlow\n", "manifests/sales.yaml:1:13: error RC1004", "not closed")]
    [TestCase("apiVersion: reconciler/v1\napiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: X }\nspec: { steps: [ disconnect: ] }\n", "manifests/sales.yaml:2:1: error RC1006", "second time")]
    [TestCase("apiVersion: reconciler/v1\nkind: CallFlo\nmetadata: { name: Sales }\n", "manifests/sales.yaml:2:7: error", "CallFlow")]
    [TestCase("apiVersion: reconciler/v2\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [ disconnect: ] }\n", "manifests/sales.yaml:1:13: error", "reconciler/v1")]
    [TestCase("just text\n", "manifests/sales.yaml:1:1: error", "")]
    [TestCase("- a\n- list\n", "manifests/sales.yaml:1:1: error", "")]
    [TestCase("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: !!binary aGk= }\n", "manifests/sales.yaml:4:", "tag")]
    [TestCase("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: X }\nspec: { steps: [ playAudio: *nowhere ] }\n", "manifests/sales.yaml:4:29: error RC1009", "anchor")]
    [TestCase("apiVersion: reconciler/v1\nkind: Flow\nmetadata: { name: X }\nspec: { archy: { file: ../../etc/passwd } }\n", "manifests/sales.yaml:4:", "leads out")]
    [TestCase("apiVersion: reconciler/v1\nkind: Flow\nmetadata: { name: X }\nspec: { archy: { file: nowhere.archy } }\n", "manifests/sales.yaml:4:24: error RC1014", "nowhere.archy")]
    public Task A_bad_manifest_is_told_with_its_place(string text, string start, string told)
    {
        Project.Folder.Write(Manifest, text);
        return IsToldAsync(start, told);
    }

    [Test]
    public Task Bytes_that_are_no_text_are_told()
    {
        File.WriteAllBytes(Project.Folder.PathOf(Manifest), [0x6b, 0x3a, 0x20, 0xff, 0xfe, 0x00]);
        return IsToldAsync("manifests/sales.yaml: error RC1003", "UTF-8");
    }

    [Test]
    public Task A_file_of_200_megabytes_is_not_read()
    {
        using (var file = new FileStream(Project.Folder.PathOf(Manifest), FileMode.Create))
        {
            file.SetLength(200L << 20);
        }

        return IsToldAsync("manifests/sales.yaml: error RC1002", "200 MB");
    }

    [Test]
    public Task Aliases_that_multiply_are_not_expanded()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level <= 12; level++)
        {
            var aliases = string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10));
            bomb.Append($"a{level}: &a{level} [{aliases}]\n");
        }

        Project.Folder.Write(Manifest, $"{bomb}");
        return IsToldAsync("manifests/sales.yaml:", "RC1008");
    }

    [Test]
    public Task Brackets_without_end_are_not_followed()
    {
        Project.Folder.Write(Manifest, "a: " + new string('[', 100_000));
        return IsToldAsync("manifests/sales.yaml:1:", "RC1007");
    }

    [Test]
    public Task An_empty_manifest_folder_is_told()
    {
        File.Delete(Project.Folder.PathOf(Manifest));
        return IsToldAsync("reconciler.yaml:1:1: error RC1012", "manifests/**/*.yaml");
    }

    [Test]
    public async Task A_folder_without_a_project_is_told_with_what_to_do()
    {
        using var empty = new CliProject();
        var result = await empty.RunAsync("apply", "--yes");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("reconciler.yaml").And.Contain(empty.Folder.FullName));
        Assert.That(Directory.EnumerateFileSystemEntries(empty.Folder.FullName), Is.Empty);
    }

    [Test]
    public async Task A_project_folder_that_does_not_exist_is_told()
    {
        var result = await Project.RunAsync("plan", "--project", "nowhere");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")), $"{result}");
        Assert.That(result.Error, Does.Contain("nowhere"));
    }

    [TestCase("project: cli tests\n", "reconciler.yaml:1:10: error")]
    [TestCase("project: x\nenviroments: {}\n", "reconciler.yaml:2:1: error")]
    [TestCase("project: x\nenvironments: { a: { emulator: {} }, b: { emulator: {} } }\n", "reconciler.yaml:2:")]
    [TestCase("project: x\nenvironments: { a: { emulator: {}, region: eu-central-1 } }\n", "reconciler.yaml:2:17: error")]
    [TestCase("project: x\nenvironments: { a: { emulator: { dataFile: ../org.json } } }\n", "reconciler.yaml:2:44: error RC1013")]
    [TestCase("", "reconciler.yaml:1:1: error")]
    public Task A_bad_project_file_is_told_with_its_place(string text, string start)
    {
        Project.Folder.Write("reconciler.yaml", text);
        return IsToldAsync(start, "");
    }

    [Test]
    public async Task A_project_without_environments_can_only_be_validated()
    {
        Project.Folder.Write("reconciler.yaml", "project: x\n");
        var validated = await Project.RunAsync("validate");
        var planned = await Project.RunAsync("plan");

        Assert.That(validated.ExitCode, Is.Zero);
        Assert.That((planned.ExitCode, planned.Output), Is.EqualTo((1, "")));
        Assert.That(planned.Error, Does.Contain("declares no environment"));
    }

    [Test]
    public async Task A_folder_that_cannot_be_read_is_no_empty_folder()
    {
        var folder = Directory.CreateDirectory(Project.Folder.PathOf("manifests/closed"));
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("This user may read every folder.");
            return;
        }

        folder.UnixFileMode = UnixFileMode.None;
        try
        {
            await IsToldAsync("manifests/closed: error RC1001", "permission denied");
        }
        finally
        {
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    [Test]
    public async Task Five_mistakes_in_four_files_are_told_in_one_run()
    {
        Project.Folder.Write("manifests/a.yaml", CliProject.CallFlow("A", "${var.greting}"));
        Project.Folder.Write("manifests/b.yaml", CliProject.CallFlow("B", "Hello.").Replace("disconnect", "disconect", StringComparison.Ordinal));
        Project.Folder.Write("manifests/c.yaml", CliProject.CallFlow("Sales", "Hello."));
        Project.Folder.Write("manifests/d.yaml", CliProject.CallFlow("D", "Hello.").Replace("    - disconnect:", """
                - decision:
                    if: callr == "x"
                    yes: [ disconnect: ]
                    no: [ jumpToTask: Nowhere ]
            """, StringComparison.Ordinal));
        var result = await Project.RunAsync("apply", "--yes");

        string[] places = [.. result.Error.Split('\n').Where(line => line.Contains(": error RC", StringComparison.Ordinal)).Select(line => line.Split(": error RC")[0])];
        Assert.That(places, Is.EqualTo(["manifests/a.yaml:7:18", "manifests/b.yaml:8:7", "manifests/d.yaml:9:13", "manifests/d.yaml:11:27", "manifests/sales.yaml:4:9"]), $"{result}");
        Assert.That(result.Error, Does.Contain("5 errors."));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")));
        Assert.That(Directory.Exists(Project.Folder.PathOf(".reconciler")), Is.False, "an org was opened");
    }

    private async Task IsToldAsync(string start, string told)
    {
        foreach (var command in new[] { "validate", "apply" })
        {
            var result = await Project.RunAsync(command == "apply" ? [command, "--yes"] : [command]);
            Assert.That(result.Error, Does.StartWith(start).And.Contain(told));
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")), $"{result}");
            Assert.That(Directory.Exists(Project.Folder.PathOf(".reconciler")), Is.False, "an org was opened");
        }
    }
}
