using Reconciler.Import.Extraction;

namespace Reconciler.Tests.Import.Extraction;

internal sealed class VariableInsertionTests
{
    private static readonly ExtractedVariable[] Two = [new("urlB", ExtractedKind.Url, "https://b"), new("queueA", ExtractedKind.Queue, "A's")];

    private const string Lines = "  queueA: 'A''s'\n  urlB: 'https://b'\n";

    [TestCase("project: p\n", "project: p\n\nvariables:\n" + Lines, TestName = "None so far")]
    [TestCase("project: p\nvariables:\n  x: 1 # one\n", "project: p\nvariables:\n" + Lines + "  x: 1 # one\n", TestName = "Some")]
    [TestCase("variables: # ours\n\n  # first\n    x: 1\nproject: p\n", "variables: # ours\n    queueA: 'A''s'\n    urlB: 'https://b'\n\n  # first\n    x: 1\nproject: p\n", TestName = "Comments and another indentation")]
    [TestCase("project: p # variables: {}", "project: p # variables: {}\n\nvariables:\n" + Lines, TestName = "The word in a comment")]
    public void They_are_added_to_the_block(string text, string expected) => Assert.That(VariableInsertion.Into(text, Two), Is.EqualTo(expected));

    [TestCase("project: p\nvariables: { x: 1 }\n")]
    [TestCase("variables: {}\n")]
    public void What_is_written_within_braces_is_refused(string text) => Assert.That(VariableInsertion.Into(text, Two), Is.Null);

    [Test]
    public void Lines_end_as_they_do_in_the_file() => Assert.That(VariableInsertion.Into("project: p\r\n", Two), Does.EndWith("variables:\r\n  queueA: 'A''s'\r\n  urlB: 'https://b'\r\n"));
}
