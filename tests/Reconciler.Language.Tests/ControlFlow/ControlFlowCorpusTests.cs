using Reconciler.Language.Diagnostics;
using Reconciler.Language.Rules;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

internal sealed class ControlFlowCorpusTests
{
    private static IEnumerable<TestCaseData> Files => Corpus.Files.Count > 0
        ? Corpus.Files.Select(file => new TestCaseData(file).SetArgDisplayNames(file.Name))
        : [new TestCaseData(null).SetArgDisplayNames("no corpus")];

    /// <summary>Each of these files was published, so an error would be ours. Warnings are printed, to be judged by a person.</summary>
    [TestCaseSource(nameof(Files))]
    public void A_real_file_has_no_error(CorpusFile? file)
    {
        if (file is null)
        {
            Assert.Ignore(Corpus.Missing);
            return;
        }

        var diagnostics = Validator.CheckControlFlow(FlowText.Read(file.Yaml, file.Name)).ToArray();

        foreach (var diagnostic in diagnostics)
        {
            TestContext.Progress.WriteLine(diagnostic);
        }

        Assert.That(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), Is.Empty);
    }
}
