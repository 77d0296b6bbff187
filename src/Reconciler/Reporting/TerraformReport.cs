using Reconciler.Import.Terraform;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>The result of importing the flows of a Terraform configuration, as lines for a person.</summary>
public static class TerraformReport
{
    /// <summary>The manifests that were written, the flows that were left out with the reason, then what to do next.</summary>
    public static IEnumerable<ReportLine> Lines(TerraformResult result)
    {
        foreach (var (address, manifest) in result.Written)
        {
            yield return new ReportLine(2, "+", $"{address}: {manifest}", Tone.Add);
        }

        foreach (var (address, place, why) in result.Left)
        {
            yield return new ReportLine(2, "✗", $"{address} ({place}) is left out: {why}", Tone.Error);
        }

        yield return ReportLine.Empty;
        yield return ReportLine.Of($"Wrote {FlowWords.Count(result.Written.Count, "manifest")}.", Tone.Strong);
        if (result.Written.Count > 0 && result.Variables.Count > 0)
        {
            yield return ReportLine.Of("Declare what they use in reconciler.yaml, or give values by environment:");
            yield return ReportLine.Of("variables:", indent: 4) with { Verbatim = true };
            foreach (var variable in result.Variables)
            {
                yield return ReportLine.Of($"{variable.Name}: {Declaration(variable)}   # {variable.Reference}", indent: 6) with { Verbatim = true };
            }
        }

        if (result.Written.Count > 0)
        {
            yield return ReportLine.Of("Then take the flows over as they are: reconciler import --described");
        }
    }

    private static string Declaration(TerraformVariable variable)
        => variable.Default is { } value ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : "{ type: string }";
}
