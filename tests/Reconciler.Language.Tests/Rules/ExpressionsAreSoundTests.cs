using Reconciler.Language.Diagnostics;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Rules;

internal sealed class ExpressionsAreSoundTests
{
    [TestCase("- decision: { if: zzz == \"x\" }", "7:23 RC3013")]
    [TestCase("- decision: { if: 'n ==  zzz' }", "7:30 RC3013")]
    [TestCase("- decision: { if: 'n == ' }", "7:29 RC3014")]
    [TestCase("- decision: { condition: { exp: n == 1 } }", "7:37 RC3013")]
    [TestCase("- decision: { if: n == zzz + Foo(n) }", "7:28 RC3013, 7:34 RC3401")]
    [TestCase("- decision: { if: \"n ==\\n \\\"\\u0031\\\" and Left(t)\" }", "7:24 RC3404, 7:46 RC3402, 7:46 RC3404")]
    [TestCase("- decision: { if: n == 1, yes: [ updateData: { t: 't + zzz' } ] }", "7:60 RC3013")]
    public async Task A_mistake_is_told_once_at_its_place(string step, string findings)
        => Assert.That(string.Join(", ", (await CheckAsync(step)).Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}")), Is.EqualTo(findings));

    [TestCase("reslt", "There is no variable 'reslt'; did you mean 'result', or the text '\"reslt\"'?")]
    [TestCase("gold", "There is no variable 'gold'; declare it, or write '\"gold\"' if you mean the text")]
    public async Task A_word_that_is_no_variable_gets_a_suggestion(string value, string message)
        => Assert.That((await CheckAsync($"- updateData: {{ result: {value} }}")).Single().Message, Does.StartWith(message));

    /// <summary>A comment on the line of the mistake would be a part of the expression.</summary>
    [TestCase("decision:", "if: >-  # reconciler: ignore RC3404 the data is dirty")]
    [TestCase("decision:  # reconciler: ignore RC3404 this is about another line", "if: >-", "RC3404")]
    public async Task A_comment_where_a_folded_expression_starts_exempts_it(string step, string value, params string[] codes)
        => Assert.That((await CheckAsync($"- {step}\n        {value}\n          n > 1\n          or t == 1")).Select(d => d.Code), Is.EqualTo(codes));

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(string step)
    {
        using var project = new TempProject();
        project.Manifest("caller", $$"""
            apiVersion: reconciler/v1
            kind: CallFlow
            metadata: { name: Caller }
            spec:
              variables: { n: integer, t: string, result: string }
              steps:
                {{step}}
            """);

        // A single step leads nowhere; rules about control flow have tests of their own.
        return [.. (await project.ValidateAsync()).Diagnostics.Where(d => !d.Code.StartsWith("RC35", StringComparison.Ordinal))];
    }
}
