using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows;

/// <summary>The identity of a flow in an org. Two flows of different type may share a name; names are case-sensitive.</summary>
/// <param name="Type">The flow type in lower case, as <c>inboundcall</c>; one of <see cref="Reconciler.Language.Flows.FlowTypes"/>.</param>
/// <param name="Name">The flow's name.</param>
public readonly record struct FlowKey(string Type, string Name) : IComparable<FlowKey>
{
    /// <summary>Orders by type, then name, both ordinal.</summary>
    public int CompareTo(FlowKey other)
    {
        var byType = string.CompareOrdinal(Type, other.Type);
        return byType != 0 ? byType : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary><c>commonmodule/Shared Auth Logic</c>.</summary>
    public override string ToString() => $"{Type}/{Name}";
}

/// <summary>A flow that another flow needs to exist when it is published, without copying it.</summary>
/// <param name="Key">The flow that is referred to.</param>
/// <param name="Position">Where it is named.</param>
public sealed record FlowReference(FlowKey Key, SourcePosition Position);
