using Reconciler.Import.Terraform;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Runs;
using Reconciler.TestKit;

namespace Reconciler.Tests.Import.Terraform;

internal sealed class TerraformImporterTests
{
    private const string Flow = "inboundCall:\n  name: \"{{name}}\"\n  defaultLanguage: en-us\n  tasks: []\n";

    [Test]
    public async Task What_terraform_looks_up_becomes_a_variable_of_the_project()
    {
        using var project = Configured("""
            variable "team-name" { default = "It's \"us\"" }
            resource "genesyscloud_flow" "a" {
              filepath      = "a.yaml"
              substitutions = {
                name  = "Line ${var.team-name}"
                queue = genesyscloud_routing_queue.sales.name
                text  = "costs $${5}"
              }
            }
            """);

        var result = await ImportAsync(project);

        Assert.That(result.Written, Is.EqualTo(new[] { ("genesyscloud_flow.a", "manifests/call-flows/line-var-team-name.yaml") }), string.Join('\n', result.Left));
        Assert.That(File.ReadAllText(project.PathOf("manifests/call-flows/line-var-team-name.yaml")), Is.EqualTo("""
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: 'Line ${var.team_name}' }
            spec:
              archy:
                file: line-var-team-name.archy
                substitutions:
                  name: Line ${var.team_name}
                  queue: ${var.genesyscloud_routing_queue_sales_name}
                  text: costs $${5}

            """));
        Assert.That(result.Variables, Is.EqualTo(new[]
        {
            new TerraformVariable("genesyscloud_routing_queue_sales_name", "genesyscloud_routing_queue.sales.name", null),
            new TerraformVariable("team_name", "var.team-name", "It's \"us\""),
        }));
    }

    [Test]
    public async Task With_its_variables_declared_the_manifest_is_read_without_errors()
    {
        using var project = Configured("""
            resource "genesyscloud_flow" "a" {
              filepath      = "${path.module}/a.yaml"
              substitutions = { name = var.team }
            }
            """);
        await ImportAsync(project);
        project.Write(ProjectConfig.FileName, "project: demo\nvariables: { team: Sales }\n");

        var validated = await project.ValidateAsync();

        Assert.That(validated.Flows.Select(flow => flow.Document.Key), Is.EqualTo(new[] { new FlowKey("inboundcall", "Sales") }));
        Assert.That(validated.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("RC1", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("filepath = local.file", "only Terraform can compute it")]
    [TestCase("filepath = \"missing.yaml\"", "cannot be read")]
    [TestCase("name = \"x\"", "only Terraform can compute it")]
    [TestCase("filepath = \"a.yaml\"\n  substitutions = merge(local.a, { name = \"x\" })", "'substitutions' are computed")]
    [TestCase("filepath = \"a.yaml\"\n  substitutions = { name = upper(\"x\") }", "'substitutions' are computed")]
    [TestCase("filepath = \"a.yaml\"", "The placeholder '{{name}}' has no value")]
    [TestCase("filepath = \"main.tf\"\n  substitutions = { name = \"x\" }", "main.tf: ")]
    [TestCase("count = 2\n  filepath = \"a.yaml\"", "'count' makes several flows")]
    public async Task What_cannot_be_known_is_left_out_with_the_reason(string attributes, string reason)
    {
        using var project = Configured($"resource \"genesyscloud_flow\" \"a\" {{\n  {attributes}\n}}\n");

        var result = await ImportAsync(project);

        Assert.That(result.Written, Is.Empty);
        Assert.That(result.Left.Single(), Is.EqualTo(("genesyscloud_flow.a", "main.tf:1", result.Left[0].Why)));
        Assert.That(result.Left[0].Why, Does.Contain(reason));
        Assert.That(Directory.Exists(project.PathOf("manifests")), Is.False);
    }

    private static TempProject Configured(string configuration)
    {
        var project = new TempProject();
        project.Write("infra/main.tf", configuration).Write("infra/a.yaml", Flow);
        return project;
    }

    private static async Task<TerraformResult> ImportAsync(TempProject project)
    {
        var opened = await ImportRun.OpenAsync(project.Options, CancellationToken.None);
        return await ImportRun.ImportTerraformAsync(opened.Valid!, project.PathOf("infra"), "manifests", CancellationToken.None);
    }
}
