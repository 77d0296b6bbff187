namespace Reconciler.Cli.Tests.Commands;

internal sealed class TerraformImportTests : CliFixture
{
    private static readonly string Flow = PlainCallFlow.Yaml("{{name}}", "{{greeting}}");

    private const string Configuration = """
        variable "greeting" { default = "Hello." }

        resource "genesyscloud_flow" "support" {
          filepath          = "${path.module}/flows/support.yaml"
          file_content_hash = filesha256("${path.module}/flows/support.yaml")
          substitutions = {
            name     = "Support"
            greeting = var.greeting
          }
          depends_on = [genesyscloud_flow.other]
        }

        resource "genesyscloud_flow" "other" {
          filepath = format("%s.yaml", "x")
        }

        resource "genesyscloud_flow" "many" {
          for_each = toset(["a"])
          filepath = "x"
        }
        """;

    [Test]
    public async Task The_flows_of_a_configuration_are_taken_over_and_nothing_is_published()
    {
        Project.Folder.Write("infra/main.tf", Configuration);
        Project.Folder.Write("infra/flows/support.yaml", Flow);
        Project.Folder.Write("live.archy", Flow.Replace("{{name}}", "Support", StringComparison.Ordinal).Replace("{{greeting}}", "Hello.", StringComparison.Ordinal));
        await Project.RunAsync("emulator", "edit", "publish", "live.archy", "--as", "Terraform");

        var import = await Project.RunAsync("import", "--from-terraform", "infra");
        Assert.That(import.ExitCode, Is.EqualTo(1), $"{import}");
        Assert.That(import.Output, Does.Contain("+ genesyscloud_flow.support: manifests/call-flows/support.yaml")
            .And.Contain("genesyscloud_flow.other (main.tf:13) is left out: its 'filepath'")
            .And.Contain("genesyscloud_flow.many (main.tf:17) is left out: 'for_each'")
            .And.Contain("      greeting: 'Hello.'   # var.greeting"));
        Assert.That(Project.Folder.Read("manifests/call-flows/support.yaml"), Does.Contain("metadata: { name: Support }").And.Contain("substitutions: { name: Support, greeting: '${var.greeting}' }"));

        Project.Folder.Write("reconciler.yaml", $"{CliProject.ProjectFile}\nvariables: {{ greeting: Hello. }}\n");
        var described = await Project.RunAsync("import", "--described");
        var plan = await Project.RunAsync("plan", "--target", "Support", "--exit-code");
        Assert.That(described.ExitCode, Is.Zero, $"{described}");
        Assert.That(described.Output, Does.Contain("⇐ call flow 'Support' as manifests/call-flows/support.yaml describes it"));
        Assert.That(plan.ExitCode, Is.Zero, $"{plan}");

        var again = await Project.RunAsync("import", "--from-terraform", "infra");
        Assert.That(again.Output, Does.Contain("'manifests/call-flows/support.yaml' describes that flow already"));
    }

    [TestCase("RC4058", "--from-terraform", "nowhere")]
    [TestCase("--division", "--from-terraform", "infra", "--division", "Home")]
    public async Task A_choice_that_makes_no_sense_is_1(string named, params string[] args)
    {
        var import = await Project.RunAsync(["import", .. args]);

        Assert.That(import.ExitCode, Is.EqualTo(1), $"{import}");
        Assert.That(import.Error, Does.Contain(named));
    }

    [Test]
    public async Task A_file_that_is_no_configuration_is_told_with_its_place()
    {
        Project.Folder.Write("infra/main.tf", "resource \"genesyscloud_flow\" \"a\" {\n");

        var import = await Project.RunAsync("import", "--from-terraform", "infra");

        Assert.That(import.ExitCode, Is.EqualTo(1));
        Assert.That(import.Error, Does.Contain("RC4059").And.Contain("main.tf:"));
    }
}
