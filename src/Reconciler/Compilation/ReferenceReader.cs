using System.Collections.Frozen;
using Reconciler.Compilation.Archy;
using Reconciler.Expressions;
using Reconciler.Loading.Yaml;
using Reconciler.Org;

namespace Reconciler.Compilation;

/// <summary>Finds what a flow refers to by name.</summary>
internal static class ReferenceReader
{
    // Properties that hold {name: flow}, by action: as in public exports.
    private static readonly FrozenDictionary<string, string> FlowProperty = new Dictionary<string, string>
    {
        ["overrideInQueueFlow"] = "inqueuecall",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> TransferTarget = new Dictionary<string, string>
    {
        ["transferToFlow"] = FlowTypes.InboundCall,
        ["transferToFlowSecure"] = "securecall",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Property, string Type)> CalledFlow = new Dictionary<string, (string, string)>
    {
        ["callBotFlow"] = ("botFlow", "bot"),
        ["callDigitalBotFlow"] = ("digitalBotFlow", "digitalbot"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Flows that must exist when this one is published; shared flows are not among them (see <c>CallSites</c>).</summary>
    public static IReadOnlyList<FlowReference> Flows(MapNode body)
    {
        var references = new List<FlowReference>();
        foreach (var (action, properties) in ArchyWalk.Items(body))
        {
            if (CalledFlow.TryGetValue(action, out var called) && properties.Map(called.Property)?.Entries is [var flow, ..])
            {
                references.Add(new FlowReference(new FlowKey(called.Type, flow.Name), flow.Key.Position));
            }

            if (TransferTarget.TryGetValue(action, out var target) && properties.Map("targetFlow")?.Scalar("name") is { } name)
            {
                references.Add(new FlowReference(new FlowKey(target, name.Text), name.Position));
            }

            foreach (var entry in properties.Entries)
            {
                if (FlowProperty.TryGetValue(entry.Name, out var type) && (entry.Value as MapNode)?.Scalar("name") is { } named)
                {
                    references.Add(new FlowReference(new FlowKey(type, named.Text), named.Position));
                }
            }
        }

        return references;
    }

    /// <summary>Queues that the flow names, as literals and in expressions.</summary>
    public static IReadOnlyList<EntityReference> Entities(MapNode body)
    {
        var references = new List<EntityReference>();
        Collect(body, references);
        return references;
    }

    private static void Collect(Node node, List<EntityReference> references)
    {
        switch (node)
        {
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, references);
                }

                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    Collect(entry, references);
                }

                break;
        }
    }

    private static void Collect(MapEntry entry, List<EntityReference> references)
    {
        if (entry.Name == "targetQueue" && (entry.Value as MapNode)?.Map("lit")?.Scalar("name") is { } queue)
        {
            references.Add(new EntityReference(OrgEntityKind.Queue, queue.Text, queue.Position));
        }
        else if (entry is { Name: "exp", Value: ScalarNode expression } && expression.Text.Contains("FindQueue", StringComparison.OrdinalIgnoreCase))
        {
            references.AddRange(ExpressionReferences.Of(ExpressionParser.Parse(expression.Text))
                .Where(reference => reference.Kind == ExpressionReferenceKind.Queue)
                .Select(reference => new EntityReference(OrgEntityKind.Queue, reference.Name, ScalarPlace.At(expression, reference.Span.Start))));
        }
        else
        {
            Collect(entry.Value, references);
        }
    }
}
