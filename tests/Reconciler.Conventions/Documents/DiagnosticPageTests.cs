using System.Reflection;
using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Conventions.Documents;

internal sealed partial class DiagnosticPageTests
{
    private static readonly SourcePosition Place = new(new SourceFile("a.yaml", "text"), 1, 2);

    private static MethodInfo[] Methods { get; } =
        [.. typeof(DiagnosticCatalog).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Diagnostic))];

    // Each diagnostic with and without a suggestion, with and without candidates.
    private static IEnumerable<TestCaseData> Diagnostics =>
        from method in Methods
        from hasMore in new[] { false, true }
        select new TestCaseData(Make(method, hasMore)).SetArgDisplayNames($"{method.Name}, {(hasMore ? "much" : "little")} known");

    [Test]
    public void Each_method_has_a_code_of_its_own()
        => Assert.That(Methods.Select(method => Make(method, false).Code), Is.Unique.And.All.Match(@"^RC[1-4]\d{3}$"));

    [TestCaseSource(nameof(Diagnostics))]
    public void A_message_is_one_sentence_that_ends_with_its_cure(Diagnostic diagnostic)
    {
        Assert.Multiple(() =>
        {
            Assert.That(diagnostic.Message, Does.Not.Contain('\n').And.Not.Contain("  "));
            Assert.That(diagnostic.Message, Does.Match(@"^[^;]+; .*\w.*[.?]$"), "a cure after a semicolon, and an end");
            Assert.That(diagnostic.Message, Does.Not.Match(@"[.?]{2}$|\. [A-Z]"), "one sentence");
        });
    }

    [Test]
    public void Every_code_is_documented_in_order()
    {
        var text = RepositoryFiles.Read("docs/diagnostics.md");
        var sections = Section().Matches(text);

        Assert.That(sections.Select(section => section.Groups["code"].Value), Is.EqualTo(Methods.Select(method => Make(method, false).Code).Order(StringComparer.Ordinal)));
        Assert.That(sections.Select(section => section.Groups["text"].Value), Has.All.Match(@"\s+Cause: \S.*\s+Cure: \S"));
    }

    private static Diagnostic Make(MethodInfo method, bool hasMore) => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(parameter => Dummy(parameter, hasMore))])!;

    private static object? Dummy(ParameterInfo parameter, bool hasMore) => parameter switch
    {
        { ParameterType: var type } when type == typeof(SourcePosition) => Place,
        { ParameterType: var type } when type == typeof(TypedVariable) => new TypedVariable("name", "type", Place),
        { ParameterType: var type } when type == typeof(int) => 3,
        { ParameterType: var type } when type == typeof(long) => 3_000_000L,
        { Name: "near" } or { Name: "written" } when IsNullable(parameter) => hasMore ? "near" : null,
        { Name: "problem" } => "This is a problem; this is its cure.",
        { ParameterType: var type } when type == typeof(string) => "dummy",
        { ParameterType: var type } when type == typeof(IReadOnlyList<RelatedPlace>) => hasMore ? new[] { new RelatedPlace(Place, "here") } : Array.Empty<RelatedPlace>(),
        _ => hasMore ? new[] { "alpha", "beta" } : Array.Empty<string>(),
    };

    private static bool IsNullable(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    [GeneratedRegex(@"^### (?<code>RC\d{4}) \S.*\n(?<text>(?:(?!^#).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
