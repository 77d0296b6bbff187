using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

/// <summary>Small random flows without cycles: the analysis says the same as walking every way does.</summary>
internal sealed class AssignedVariablesPropertyTests
{
    [Test]
    public void The_analysis_agrees_with_a_walk_of_every_way([Range(1, 200)] int seed)
    {
        var flow = new FlowAnalysis(FlowText.Read(GraphText.Flow(Steps(Seed.Fixed(seed).Random(), 4))));
        var variables = flow.Variables.All;
        var ways = new Dictionary<FlowNode, List<HashSet<FlowVariable>>>();
        Walk(flow.Graph.Start, [], flow, ways);
        var some = AssignedVariables.OnSomeWay(flow, variables);
        var every = AssignedVariables.OnEveryWay(flow, variables);

        Assert.That(flow.Graph.Nodes.Where(flow.Reachability.IsReached), Is.EquivalentTo(ways.Keys));
        foreach (var (node, sets) in ways)
        {
            Assert.That(variables.Where(variable => some.IsSetBefore(node, variable)), Is.EquivalentTo(variables.Where(variable => sets.Any(set => set.Contains(variable)))), $"{node}");
            Assert.That(variables.Where(variable => every.IsSetBefore(node, variable)), Is.EquivalentTo(variables.Where(variable => sets.All(set => set.Contains(variable)))), $"{node}");
        }
    }

    private static void Walk(FlowNode node, HashSet<FlowVariable> set, FlowAnalysis flow, Dictionary<FlowNode, List<HashSet<FlowVariable>>> ways)
    {
        (ways.TryGetValue(node, out var known) ? known : ways[node] = []).Add(set);
        var after = set.Concat(flow.Variables.Uses(node).Where(use => use.Access.IsWrite).Select(use => use.Variable)).ToHashSet();
        foreach (var edge in node.Edges)
        {
            Walk(edge.Target, after, flow, ways);
        }
    }

    private static string Steps(Random random, int depth)
        => string.Join('\n', Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"- {Step(random, depth)}"));

    private static string Step(Random random, int depth) => (depth, random.Next(8)) switch
    {
        (_, 0) => "disconnect: {}",
        (_, 1) => "endTask: {}",
        (not 0, 2 or 3 or 4) => $"decision: {{outputs: {{yes: {{actions: {Flow(random, depth - 1)}}}{(random.Next(2) == 0 ? "" : $", no: {{actions: {Flow(random, depth - 1)}}}")}}}}}",
        _ => $"updateData: {{statements: [{{string: {{variable: Task.v{random.Next(4)}, value: {{lit: a}}}}}}]}}",
    };

    private static string Flow(Random random, int depth)
        => $"[{string.Join(", ", Enumerable.Range(0, random.Next(0, 3)).Select(_ => $"{{{Step(random, depth)}}}"))}]";
}
