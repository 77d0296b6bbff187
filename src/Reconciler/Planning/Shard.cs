using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>One of several parts that flows are divided into. Each flow is in exactly one of them.</summary>
/// <remarks>
/// Which one is decided by the flow's type and name alone, so it is the same on every machine and in every run, whatever else the project holds.
/// It must stay the same in later versions too: shards that are run by different versions would leave flows out.
/// </remarks>
public sealed record Shard
{
    private const int Most = 10_000;

    private Shard(int number, int count) => (Number, Count) = (number, count);

    /// <summary>Which part it is, from 1.</summary>
    public int Number { get; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>Reads <c>3/10</c>; null for what is no part of a whole.</summary>
    public static Shard? Parse(string text)
        => text.Split('/') is [var first, var second] && Read(first) is { } number && Read(second) is { } count && number <= count ? new Shard(number, count) : null;

    /// <summary>True for a flow of this part.</summary>
    public bool Holds(FlowKey flow)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{flow.Type.ToLowerInvariant()}\n{flow.Name}"));
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count == (ulong)Number - 1;
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= Most ? value : null;
}
