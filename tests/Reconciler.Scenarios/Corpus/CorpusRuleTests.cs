using Reconciler.Language.Diagnostics;
using Reconciler.Language.Validation;

namespace Reconciler.Scenarios.Corpus;

/// <summary>Flow files of public repositories, which Architect took: a rule that finds an error in one of them is wrong.</summary>
internal sealed class CorpusRuleTests
{
    [Test]
    public async Task No_rule_finds_an_error_in_a_real_file()
    {
        if (CorpusFile.All.Count == 0)
        {
            Assert.Ignore(CorpusFile.WhyNot);
        }

        var errors = new List<Diagnostic>();
        foreach (var file in CorpusFile.All)
        {
            using var project = new TemporaryFolder();
            project.Write("reconciler.yaml", "project: corpus\n");
            file.AddTo(project);
            var result = await ProjectValidation.ValidateAsync(new() { Folder = project.FullName, EnvironmentVariable = _ => null, Secrets = new() }, CancellationToken.None);
            Assert.That(result.Flows, Has.Count.EqualTo(1), $"{file} is looked at");
            errors.AddRange(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            foreach (var warning in result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning))
            {
                TestContext.Out.WriteLine(warning);
            }
        }

        Assert.That(errors, Is.Empty);
    }
}
