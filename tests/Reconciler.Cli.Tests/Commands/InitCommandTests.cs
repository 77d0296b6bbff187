namespace Reconciler.Cli.Tests.Commands;

internal sealed class InitCommandTests
{
    private CliProject _project = null!;

    [SetUp]
    public void CreateFolder() => _project = new CliProject { Width = 80 };

    [TearDown]
    public void DeleteFolder() => _project.Dispose();

    [Test]
    public async Task What_it_writes_is_valid_applies_and_is_then_as_desired()
    {
        var init = await _project.RunAsync("init");
        var validate = await _project.RunAsync("validate");
        var apply = await _project.RunAsync("apply", "--yes");
        var plan = await _project.RunAsync("plan", "--exit-code");
        var drift = await _project.RunAsync("drift", "--deep");

        Assert.That(init.ExitCode, Is.Zero, $"{init}");
        Assert.That(validate.All, Does.Contain("Valid: 2 flows."));
        Assert.That(apply.Output, Does.Contain("Applied: 2 done."), $"{apply}");
        Assert.That(plan.ExitCode, Is.Zero, $"{plan}");
        Assert.That(drift.ExitCode, Is.Zero, $"{drift}");
    }

    [Test]
    public async Task An_edit_of_the_shared_flow_republishes_its_caller()
    {
        await _project.RunAsync("init");
        await _project.RunAsync("apply", "--yes");
        _project.Folder.Edit("manifests/shared-greeting.yaml", "Welcome.", "Hello.");

        Assert.That((await _project.RunAsync("plan")).Output, Does.Contain("Plan: 1 to update, 1 to republish."));
    }

    [Test]
    public async Task Editors_find_the_schemas_that_the_files_name()
    {
        await _project.RunAsync("init");

        foreach (var file in new[] { "reconciler.yaml", "manifests/shared-greeting.yaml", "manifests/main-line.yaml" })
        {
            var schema = _project.Folder.Read(file).Split('\n')[0].Split("$schema=")[1];
            Assert.That(Path.Combine(Path.GetDirectoryName(_project.Folder.PathOf(file))!, schema), Does.Exist);
        }
    }

    [Test]
    public async Task The_schemas_refer_to_none_that_is_not_there()
    {
        await _project.RunAsync("init");

        foreach (var schema in Directory.GetFiles(_project.Folder.PathOf("schemas")))
        {
            foreach (var reference in File.ReadAllText(schema).Split("\"$ref\": \"").Skip(1).Select(text => text[..text.IndexOf('"')].Split('#')[0]).Where(reference => reference.Length > 0))
            {
                Assert.That(_project.Folder.PathOf($"schemas/{reference}"), Does.Exist, schema);
            }
        }
    }

    [TestCase(".gitignore", ".reconciler/ and .env")]
    [TestCase("manifests/main-line.yaml", "was left as it is")]
    [TestCase("schemas/project.schema.json", "was left as it is")]
    public async Task What_is_there_is_left_and_told(string path, string told)
    {
        _project.Folder.Write(path, "mine");

        var result = await _project.RunAsync("init");

        Assert.That(result.ExitCode, Is.Zero, $"{result}");
        Assert.That(_project.Folder.Read(path), Is.EqualTo("mine"));
        Assert.That(result.Output, Does.Contain($"{path} was there already").And.Contain(told));
    }

    [Test]
    public async Task A_project_is_not_begun_twice()
    {
        await _project.RunAsync("init");
        Directory.Delete(_project.Folder.PathOf("manifests"), recursive: true);

        var result = await _project.RunAsync("init", "--name", "another");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("reconciler.yaml is in").And.Contain("nothing was written; edit that project"));
        Assert.That(_project.Folder.PathOf("manifests"), Does.Not.Exist);
    }

    [TestCase("Acme IVR", "Acme-IVR")]
    [TestCase("_bürger-büro", "b-rger-b-ro")]
    [TestCase("...", "flows")]
    public async Task The_name_comes_from_the_folder(string folder, string name)
    {
        var result = await _project.RunAsync("init", folder);

        Assert.That(result.Output, Does.StartWith($"Project '{name}'").And.Contain($"cd {folder}"), $"{result}");
        Assert.That((await _project.RunAsync("validate", "--project", folder)).ExitCode, Is.Zero);
    }

    [TestCase("no spaces", "'no-spaces'")]
    [TestCase("", "'flows'")]
    public async Task A_name_that_cannot_be_one_is_refused(string name, string suggestion)
    {
        var result = await _project.RunAsync("init", "--name", name);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain(suggestion));
        Assert.That(Directory.EnumerateFileSystemEntries(_project.Folder.FullName), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_wider_than_the_terminal()
        => Assert.That((await _project.RunAsync("init")).Output.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(80));
}
