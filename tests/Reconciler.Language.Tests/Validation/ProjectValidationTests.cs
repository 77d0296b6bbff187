using Reconciler.Language.Validation;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Validation;

internal sealed class ProjectValidationTests
{
    [TestCase("SharedFlow", "disconnect:", ExpectedResult = true)]
    [TestCase("SharedFlow", "jumpToTask: Nowhere", ExpectedResult = false)]
    [TestCase("Nothing", "disconnect:", ExpectedResult = false)]
    public async Task<bool> Only_a_project_without_errors_is_valid(string kind, string step)
    {
        using var project = new TempProject("project: a").Write("manifests/a.yaml", $$"""
            apiVersion: reconciler/v1
            kind: {{kind}}
            metadata: { name: A }
            spec: { steps: [ { {{step}} } ] }
            """);

        var result = await ProjectValidation.ValidateAsync(project.Options, CancellationToken.None);

        Assert.That(result.Valid?.Config, result.HasErrors ? Is.Null : Is.SameAs(result.Project));
        Assert.That(result.Valid?.Flows ?? result.Flows, Is.SameAs(result.Flows));
        return result.Valid is not null;
    }

    [Test]
    public void A_result_without_a_project_is_not_valid() => Assert.That(new ValidationResult(null, [], []).Valid, Is.Null);
}
