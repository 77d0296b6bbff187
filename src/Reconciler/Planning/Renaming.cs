using Reconciler.Language.Compilation;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>Decides about flows with former names. Pure.</summary>
/// <param name="ownership">Whose flows may be touched.</param>
internal sealed class Renaming(OrgSnapshot snapshot, Ownership ownership)
{
    /// <summary>Why a flow is not created beside the one that the org has instead: a twin would be made, and what used it would go on using the other.</summary>
    public static string ByHand(LiveFlow renamed)
        => $"the org has '{renamed.Key.Name}' instead, {HandRenames.Evidence(renamed)}; to give it this name, add 'formerNames: [{renamed.Key.Name}]' to the metadata; to keep its name, write that into the manifest; to make another flow, describe that in a file of its own";

    /// <summary>Why the flow cannot be told from another one: the org has several under its names; null when it can. Another project's flow is another flow.</summary>
    public string? Ambiguity(CompiledFlow desired, LiveFlow live)
    {
        string[] twins =
        [
            .. Counterpart.Former(desired, snapshot)
                .Where(former => former.Key != live.Key && (former.Marker is null || ownership.IsOurs(former)))
                .Select(former => $"'{former.Key.Name}'"),
        ];
        return twins.Length == 0
            ? null
            : $"the org has both '{live.Key.Name}' and its former name {string.Join(" and ", twins)}; delete or rename one of them in Architect, or take the name out of 'formerNames'";
    }

    /// <summary>True for a flow that was renamed and not published since: its marker is that of the same document under a former name.</summary>
    public static bool IsHalfDone(CompiledFlow desired, LiveFlow live)
    {
        var document = desired.Document;
        return live.Marker?.Hash != document.Hash
            && desired.Manifest.FormerNames.Any(name => CanonicalHash.Of(document.Key with { Name = name }, document.Description, document.Canonical) == live.Marker?.Hash);
    }

    /// <summary>What is done to a flow that the org has under a former name.</summary>
    /// <param name="step">The step so far.</param>
    /// <param name="desired">The flow as it is to be.</param>
    /// <param name="live">The flow of the former name.</param>
    /// <param name="whyItDiffers">Why its content is published, where it differs.</param>
    public PlanStep Decide(PlanStep step, CompiledFlow desired, LiveFlow live, string whyItDiffers)
    {
        var found = $"the org has it under its former name '{live.Key.Name}'";
        if (!ownership.MayTouch(desired, live))
        {
            return (step with { Changes = [] }).Block(live.Marker is { } marker
                ? $"{found}, which the project '{marker.Project}' owns; two projects cannot manage one flow"
                : $"{found}, and this project does not own it; take it over with --adopt, or with 'adopt: true' in its metadata");
        }

        return step with
        {
            Action = PlanAction.Rename,
            Adopts = !ownership.IsOurs(live),
            FormerName = live.Key.Name,
            Reasons =
            [
                $"{found}; its id stays, so what uses it goes on using it",
                .. ownership.IsOurs(live) ? Array.Empty<string>() : ["no project owns it"],
                .. step.Changes.Count > 0 ? new[] { whyItDiffers } : [],
            ],
        };
    }
}
