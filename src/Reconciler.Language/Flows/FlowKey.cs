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

    /// <summary><c>commonmodule/Shared Auth Logic</c>; <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Type}/{Name}";

    /// <summary>Reads what <see cref="ToString"/> writes: the type up to the first slash, then the name, which may have slashes of its own.</summary>
    /// <returns>False when there is no slash.</returns>
    public static bool TryParse(string? text, out FlowKey key)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        key = slash < 0 ? default : new FlowKey(text![..slash], text[(slash + 1)..]);
        return slash >= 0;
    }
}

/// <summary>A flow that another flow needs to exist when it is published, without copying it.</summary>
/// <param name="Key">The flow that is referred to.</param>
/// <param name="Position">Where it is named.</param>
public sealed record FlowReference(FlowKey Key, SourcePosition Position);
