using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Tests.Planning;

internal sealed class ShardTests
{
    private static readonly string[] Types = ["inboundcall", "commonmodule", "inqueuecall", "workflow"];

    private static IEnumerable<FlowKey> Flows => Enumerable.Range(0, 2000).Select(number => new FlowKey(Types[number % Types.Length], $"Flow {number / 3}"));

    // These may never change: shards run by two versions would leave flows out, or look twice.
    [TestCase("inboundcall", "Sales", 5, 3)]
    [TestCase("INBOUNDCALL", "Sales", 5, 3)]
    [TestCase("inboundcall", "Support", 3, 2)]
    [TestCase("commonmodule", "Shared Auth Logic", 10, 1)]
    [TestCase("inboundcall", "Bürgerbüro", 4, 2)]
    public void A_flow_stays_where_it_is(string type, string name, int ofTen, int ofThree)
        => Assert.That((Number(new FlowKey(type, name), 10), Number(new FlowKey(type, name), 3)), Is.EqualTo((ofTen, ofThree)));

    [Test]
    public void Every_flow_is_in_exactly_one_shard([Values(1, 2, 3, 7, 10, 64, 1000)] int count)
    {
        var shards = Shards(count);

        Assert.That(Flows.Select(flow => shards.Count(shard => shard.Holds(flow))), Has.All.EqualTo(1));
    }

    [Test]
    public void Shards_are_of_about_the_same_size()
    {
        var sizes = Shards(10).Select(shard => Flows.Distinct().Count(shard.Holds)).ToArray();

        Assert.That(sizes, Has.All.InRange(sizes.Average() * 0.75, sizes.Average() * 1.25));
    }

    [TestCase("1/1")]
    [TestCase("10/10")]
    [TestCase("10000/10000")]
    public void A_part_of_a_whole_is_read(string text)
        => Assert.That(Shard.Parse(text) is { } shard ? $"{shard.Number}/{shard.Count}" : null, Is.EqualTo(text));

    [TestCase("0/3")]
    [TestCase("4/3")]
    [TestCase("1/0")]
    [TestCase("-1/3")]
    [TestCase("+1/3")]
    [TestCase(" 1/3")]
    [TestCase("1/3/5")]
    [TestCase("a/b")]
    [TestCase("3")]
    [TestCase("")]
    [TestCase("1/10001")]
    [TestCase("1/99999999999")]
    public void Nothing_else_is(string text) => Assert.That(Shard.Parse(text), Is.Null);

    private static Shard[] Shards(int count) => [.. Enumerable.Range(1, count).Select(number => Shard.Parse($"{number}/{count}")!)];

    private static int Number(FlowKey flow, int count) => Shards(count).Single(shard => shard.Holds(flow)).Number;
}
