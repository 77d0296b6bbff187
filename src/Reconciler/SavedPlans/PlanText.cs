using System.Text.Json;
using System.Text.Json.Nodes;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;

namespace Reconciler.SavedPlans;

/// <summary>A saved plan as text.</summary>
internal static class PlanText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The text, with its checksum and without secrets; null when a flow's name or id holds one, so that the text could not be applied.</summary>
    public static string? Write(SavedPlan plan, SecretSet secrets)
    {
        var json = PlanJson.With(secrets);
        var document = JsonSerializer.SerializeToNode(plan, json)!.AsObject();

        // No secret comes from these, but a secret may happen to be the same word.
        document["plan"]!["project"] = plan.Plan.Project;
        document["plan"]!["environment"] = plan.Plan.Environment;
        (document["format"], document["tool"], document["orgId"]) = (plan.Format, plan.Tool, plan.OrgId);
        document[PlanChecksum.Key] = PlanChecksum.Of(document);
        var read = document.Deserialize(json)!;
        return Same(plan, read) ? document.ToJsonString(json.Options) + "\n" : null;
    }

    /// <summary>The plan of a text; null when it is none that can be applied, with a diagnostic that says why.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="file">What to call it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static SavedPlan? Read(ReadOnlySpan<byte> text, string file, DiagnosticBag diagnostics)
    {
        try
        {
            return Read(JsonNode.Parse(text, documentOptions: Strict) as JsonObject, file, diagnostics);
        }
        catch (JsonException exception)
        {
            diagnostics.Add(DiagnosticCatalog.DamagedPlanFile(file, $"it is no whole JSON document (line {exception.LineNumber + 1})"));
            return null;
        }
    }

    private static SavedPlan? Read(JsonObject? document, string file, DiagnosticBag diagnostics)
    {
        if (Refusal(document, file) is { } refusal)
        {
            diagnostics.Add(refusal);
            return null;
        }

        try
        {
            var plan = document!.Deserialize(PlanJson.With(new SecretSet()))!;
            return plan.Plan.Steps.DistinctBy(step => step.Key).Count() == plan.Plan.Steps.Count ? plan : throw new JsonException("A flow has two steps.");
        }
        catch (JsonException)
        {
            diagnostics.Add(DiagnosticCatalog.DamagedPlanFile(file, "it does not hold what a plan must hold"));
            return null;
        }
    }

    private static Diagnostic? Refusal(JsonObject? document, string file)
    {
        if (Text(document, "format") is not { } format || !format.StartsWith(SavedPlan.FormatFamily, StringComparison.Ordinal))
        {
            return DiagnosticCatalog.NoPlanFile(file);
        }

        return format != SavedPlan.CurrentFormat ? DiagnosticCatalog.UnknownPlanFormat(file, format, SavedPlan.CurrentFormat)
            : Text(document, PlanChecksum.Key) != PlanChecksum.Of(document!) ? DiagnosticCatalog.EditedPlanFile(file)
            : null;
    }

    private static string? Text(JsonObject? document, string key) => document?[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool Same(SavedPlan one, SavedPlan other)
        => one.Manifests.SequenceEqual(other.Manifests) && one.Plan.Steps.Select(Identity).SequenceEqual(other.Plan.Steps.Select(Identity));

    private static (FlowKey, string, string?, string?, string?) Identity(Reconciler.Planning.PlanStep step)
        => (step.Key, string.Join('\n', step.DependsOn), step.DesiredHash, step.FlowId, step.LiveVersion);
}
