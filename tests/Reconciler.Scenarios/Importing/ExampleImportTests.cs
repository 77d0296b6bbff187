using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Import;
using Reconciler.Language.Flows;
using Reconciler.Language.Validation;
using Reconciler.Scenarios.Running;

namespace Reconciler.Scenarios.Importing;

/// <summary>The examples of this repository, as somebody would import them from an org that knows nothing of Reconciler.</summary>
internal sealed class ExampleImportTests
{
    [Test]
    public async Task The_documentation_shows_what_an_import_of_the_examples_writes()
    {
        await using var scenario = await ImportedAsync();
        var page = await File.ReadAllTextAsync(RepositoryFolder.PathOf("docs/import.md"));
        var flows = scenario.Org.Emulator.Org.Flows.Select(flow => (Flow: flow, Manifest: ManifestOf(scenario, flow.Name)));
        string[] rows = [.. flows.Select(pair => $"| {pair.Flow.Name} | {Lines(pair.Flow.ExportedYaml!)} | {Lines(pair.Manifest)} |")];

        string[] shown =
        [
            .. rows,
            Block(scenario.Org.Emulator.Org.FindFlow("commonmodule", "Shared Auth Logic")!.ExportedYaml!),
            Block(ManifestOf(scenario, "Shared Auth Logic")),
            Block(ManifestOf(scenario, "Sales Call Flow")),
        ];
        await TestContext.Out.WriteLineAsync(string.Join('\n', shown));
        Assert.That(shown.Where(text => !page.Contains(text, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task An_imported_example_means_what_its_manifest_in_the_repository_means()
    {
        await using var scenario = await ImportedAsync();
        using var examples = Projects.Examples();
        var written = await ProjectValidation.ValidateAsync(new Reconciler.Language.Project.ProjectOptions { Folder = examples.FullName, EnvironmentVariable = _ => null }, CancellationToken.None);
        var imported = await scenario.PlanAsync();

        Assert.That(imported.Planned!.Plan.HasChanges, Is.False, imported.PlanText);
        Assert.That(
            imported.Validated.Flows.OrderBy(flow => flow.Document.Key).Select(flow => flow.Document.ContentHash),
            Is.EqualTo(written.Flows.OrderBy(flow => flow.Document.Key).Select(flow => flow.Document.ContentHash)));
    }

    // The examples are published, and their exports published again by a person into an org of its own.
    private static async Task<Scenario> ImportedAsync()
    {
        await using var source = await Scenario.StartAsync(Projects.Examples());
        var apply = await source.ApplyAsync();
        string[] exports =
        [
            .. apply.Applied!.Steps
                .Select(step => source.Org.Emulator.Org.FindFlow(step.Step.Key.Type, step.Step.Key.Name)!)
                .Select(flow => flow.ExportedYaml!.Replace(Written(Marker.Find(flow.Description)!), "", StringComparison.Ordinal)),
        ];
        Assert.That(exports.Where(export => export.Contains("reconciler/v1", StringComparison.Ordinal)), Is.Empty);

        var project = new TemporaryFolder();
        project.Write("reconciler.yaml", "project: taken-over\n");
        var seed = EmulatorSeed.For(exports);
        var scenario = await Scenario.StartAsync(project, options: new EmulatorOptions { Seed = seed with { Flows = exports } });
        var import = await scenario.ImportAsync();
        Assert.That(import.Imported!.Flows.Select(flow => (flow.Outcome, flow.Form)), Is.All.EqualTo((ImportOutcome.Written, BodyForm.Steps)), import.ImportText);
        return scenario;
    }

    private static string Written(Marker marker) => $"\\n\\n{marker}";

    private static string ManifestOf(Scenario scenario, string name) => Directory
        .EnumerateFiles(scenario.Project.PathOf("manifests"), "*.yaml", SearchOption.AllDirectories)
        .Select(File.ReadAllText)
        .Single(text => text.Contains($"  name: {name}\n", StringComparison.Ordinal));

    private static string Block(string yaml) => $"```yaml\n{yaml.TrimEnd('\n')}\n```";

    private static int Lines(string text) => text.TrimEnd('\n').Count(letter => letter == '\n') + 1;
}
