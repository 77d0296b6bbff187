using System.Text.Json.Nodes;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Texts;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Sarif;

/// <summary>Findings as SARIF 2.1.0, for GitHub code scanning and editors. What ended the run is a notification: it is no result of looking at a file.</summary>
/// <remarks>Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; section numbers below are its own.</remarks>
public static class SarifDocument
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    /// <summary>The document, indented.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report)
    {
        (Finding Finding, string Fingerprint)[] findings = [.. Fingerprints.Of(RunFindings.Of(report).Where(finding => finding.Rule != FindingRules.RunFailed))];
        string[] rules = [.. findings.Select(found => found.Finding.Rule).Distinct().Order(StringComparer.Ordinal)];
        var document = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(report, rules) },
                ["invocations"] = new JsonArray(Invocation(report)),
                ["automationDetails"] = new JsonObject { ["id"] = $"reconciler/{report.Command}/{report.Environment ?? "none"}/" },
                ["originalUriBaseIds"] = new JsonObject
                {
                    [Root] = new JsonObject { ["description"] = Message("The folder of the repository.") },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(found => Result(found.Finding, found.Fingerprint, Array.IndexOf(rules, found.Finding.Rule), report.Folder))]),
            }),
        };
        return document.ToJsonString(DocumentContext.Readable.Options);
    }

    /// <summary>A message that stays text: braces, which begin placeholders (3.11.5), are doubled, and no link is left in it (3.11.6). Brackets alone are harmless.</summary>
    internal static string MessageText(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);

    private static JsonObject Driver(RunReport report, string[] rules) => new()
    {
        ["name"] = "reconciler",
        ["semanticVersion"] = report.ToolVersion.Split('+')[0],
        ["version"] = report.ToolVersion,
        ["rules"] = new JsonArray([.. rules.Select(SarifRule.Of)]),
    };

    // 3.20: a run that found mistakes did its work; one that broke off did not.
    private static JsonObject Invocation(RunReport report)
    {
        var invocation = new JsonObject
        {
            ["executionSuccessful"] = report.Errors.Count == 0 && report.Outcome is not (RunOutcome.Cancelled or RunOutcome.Broken),
            ["exitCode"] = report.ExitCode,
            ["exitCodeDescription"] = report.Outcome.Word(),
            ["startTimeUtc"] = UtcText.ForMachines(report.StartedAt),
            ["endTimeUtc"] = UtcText.ForMachines(report.StartedAt + report.Duration),
        };
        if (report.Errors.Count > 0)
        {
            invocation["toolExecutionNotifications"] = new JsonArray(
                [.. report.Errors.Select(error => new JsonObject { ["level"] = "error", ["message"] = Message(error) })]);
        }

        return invocation;
    }

    private static JsonObject Result(Finding finding, string fingerprint, int rule, string folder)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rule,
            ["level"] = finding.Severity.Word(),
            ["message"] = Message(finding.Message),
            ["partialFingerprints"] = new JsonObject { ["reconciler/v1"] = fingerprint },
        };
        if (finding.Place is { } place)
        {
            result["locations"] = new JsonArray(Location(place, folder));
        }

        if (finding.Flow is { } flow)
        {
            result["properties"] = new JsonObject { ["flow"] = $"{flow}" };
        }

        JsonObject[] related = [.. finding.Related.Where(place => place.Position.File is not null).Select(place => Related(place, folder))];
        if (related.Length > 0)
        {
            result["relatedLocations"] = new JsonArray([.. related]);
        }

        return result;
    }

    private static JsonObject Related(RelatedPlace related, string folder)
    {
        var location = Location(FindingPlace.Of(related.Position)!, folder);
        location["message"] = Message(related.Note);
        return location;
    }

    private static JsonObject Location(FindingPlace place, string folder)
    {
        var physical = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = Uri(folder + place.File), ["uriBaseId"] = Root },
        };
        if (place.Line > 0)
        {
            physical["region"] = place.Column > 0
                ? new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column }
                : new JsonObject { ["startLine"] = place.Line };
        }

        return new JsonObject { ["physicalLocation"] = physical };
    }

    private static JsonObject Message(string text) => new() { ["text"] = MessageText(text) };

    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
