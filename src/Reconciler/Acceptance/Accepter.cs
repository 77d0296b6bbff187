using Reconciler.Language.Compilation;
using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>Writes what a flow is in the org back into the files that describe it. Nothing is given out that was not compiled again and found to be the live flow.</summary>
public static class Accepter
{
    /// <summary>The edits that make a flow's files describe its live content.</summary>
    /// <param name="flow">The flow as its files describe it; without errors.</param>
    /// <param name="live">The flow as it was exported.</param>
    /// <param name="project">The project that the files belong to.</param>
    /// <param name="cancellationToken">Cancels reading of an Archy file.</param>
    /// <returns>The edits, none when nothing differs, or why they cannot be made.</returns>
    public static async Task<AcceptedFlow> AcceptAsync(CompiledFlow flow, FlowDocument live, ProjectConfig project, CancellationToken cancellationToken)
    {
        var key = flow.Document.Key;
        if (IsLive(flow.Document, flow.Document, live))
        {
            return new AcceptedFlow(key, [], null);
        }

        if (!flow.IsSound || await FlowTexts.ReadAsync(flow, project, cancellationToken) is not { } texts)
        {
            return new AcceptedFlow(key, [], Refusals.Unsound(key));
        }

        foreach (var reach in Enum.GetValues<AcceptReach>())
        {
            if (Targets(flow, live, texts, project, reach) is not { } target)
            {
                continue;
            }

            var edits = texts.Edits(target.Manifest, target.Archy, reach);
            if (texts.Compile(edits) is not { } compiled || !IsLive(compiled, flow.Document, live))
            {
                continue;
            }

            if (SecretGuard.Refuses(edits, texts, project.Secrets))
            {
                return new AcceptedFlow(key, [], Refusals.Secret(key));
            }

            return new AcceptedFlow(key, edits, null);
        }

        return new AcceptedFlow(key, [], Refusals.NotExpressible(key));
    }

    private static (MapNode Manifest, Node? Archy)? Targets(CompiledFlow flow, FlowDocument live, FlowTexts texts, ProjectConfig project, AcceptReach reach)
    {
        var manifest = MetadataTarget.OfManifest(flow.Manifest, flow.Document, live);
        if (texts.ArchyDocument is { } archy)
        {
            var root = (MapNode)archy.Root;
            var body = (MapNode)root.Entries[0].Value;
            var target = MetadataTarget.OfArchy(ArchyTarget.Make(body, live.Body, reach), flow.Manifest, flow.Document, live);
            var spec = StepsTarget.WithContract(flow.Manifest.Spec, live);
            manifest = ReferenceEquals(spec, flow.Manifest.Spec) ? manifest : TreeEdit.With(manifest, "spec", spec);
            return (manifest, new MapNode([root.Entries[0] with { Value = target }], root.Position));
        }

        return StepsTarget.Make(flow.Manifest, live, project, reach) is { } steps ? (TreeEdit.With(manifest, "spec", steps), null) : null;
    }

    private static bool IsLive(FlowDocument compiled, FlowDocument desired, FlowDocument live)
        => compiled.Description == live.Description
            && (MetadataTarget.HasOtherDivision(desired, live) ? compiled.Division == live.Division : compiled.Division == desired.Division)
            && NodeEquality.Same(compiled.Canonical, live.Canonical);
}

/// <summary>How much of a flow's text is written anew where something differs.</summary>
internal enum AcceptReach
{
    /// <summary>Only what differs.</summary>
    Parts,

    /// <summary>Each top part of the flow that holds a difference.</summary>
    Blocks,

    /// <summary>The whole flow.</summary>
    Whole,
}
