using Reconciler.Language.ControlFlow;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Rules;
using Reconciler.Language.Yaml;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

/// <summary>
/// Real flows, damaged at random: the graph copes and the analyses come to an end and agree. <c>RECONCILER_CAMPAIGN=full</c> tries many more.
/// </summary>
internal sealed class MutatedFlowTests
{
    [Test]
    public void A_damaged_flow_is_analysed_without_a_crash()
    {
        var random = Seed.Fresh().Random();
        TestContext.Out.WriteLine($"{Corpus.Files.Count} real files");
        FlowDocument[] flows = [FlowText.Read(SampleFlow.Yaml), .. Corpus.Files.Select(file => FlowText.Read(file.Yaml, file.Name))];
        for (var i = 0; i < (Campaign.IsFull ? 10_000 : 300); i++)
        {
            var flow = flows[random.Next(flows.Length)];
            var body = flow.Body;
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                body = NodeMutation.Of(body, random);
            }

            var damaged = WithBody(flow, body);
            var because = $"flow {i} made of {flow.Position}";
            Assert.That(() => Validator.CheckControlFlow(damaged).Count(), Throws.Nothing, because);
            CheckGraph(new FlowAnalysis(damaged), because);
        }
    }

    private static void CheckGraph(FlowAnalysis flow, string because)
    {
        var graph = flow.Graph;
        var variables = flow.Variables.All.Where(flow.Variables.CanBeUnset).ToArray();
        var some = AssignedVariables.OnSomeWay(flow, variables);
        var every = AssignedVariables.OnEveryWay(flow, variables);
        foreach (var node in graph.Nodes)
        {
            Assert.That(graph.Nodes[node.Index], Is.SameAs(node), because);
            Assert.That(node.Edges.All(edge => graph.Nodes[edge.Target.Index] == edge.Target), Is.True, because);
            if (flow.Reachability.IsReached(node))
            {
                Assert.That(variables.Where(variable => every.IsSetBefore(node, variable) && !some.IsSetBefore(node, variable)), Is.Empty, because);
                Assert.That(flow.Reachability.Taken(node).All(edge => flow.Reachability.IsReached(edge.Target)), Is.True, because);
            }
        }
    }

    // Only the body is damaged: the rest of a document is made by others from a body that was read.
    private static FlowDocument WithBody(FlowDocument flow, MapNode body)
        => new() { Key = flow.Key, Body = body, Canonical = body, Hash = "", Contract = Contract.Empty, CallSites = [] };
}
