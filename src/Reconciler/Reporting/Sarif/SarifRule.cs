using System.Text.Json.Nodes;
using Reconciler.Language.Diagnostics;
using Reconciler.Reporting.Findings;

namespace Reconciler.Reporting.Sarif;

/// <summary>The descriptors of rules in a SARIF document: of a diagnostic from its page of <c>docs/diagnostics.md</c>, of the others from <see cref="FindingRules"/>.</summary>
internal static class SarifRule
{
    /// <summary>The descriptor of a rule: its id, a title, and help where there is a page.</summary>
    /// <exception cref="InvalidOperationException">There is no such rule.</exception>
    public static JsonObject Of(string rule) => DiagnosticPages.Find(rule) is { } page ? OfPage(rule, page) : new JsonObject
    {
        ["id"] = rule,
        ["shortDescription"] = Text(FindingRules.All.First(known => known.Rule == rule).Title),
    };

    private static JsonObject OfPage(string rule, string page)
    {
        var end = page.IndexOf('\n');
        var (title, body) = (page[..end], page[(end + 1)..].Trim());
        return new JsonObject
        {
            ["id"] = rule,
            ["shortDescription"] = Text(title[(title.IndexOf(' ') + 1)..].Trim()),
            ["help"] = new JsonObject { ["text"] = body, ["markdown"] = body },
        };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
