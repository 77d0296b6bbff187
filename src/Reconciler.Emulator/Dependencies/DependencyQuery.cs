using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>What the questions to dependency tracking have in common (Genesys C# SDK 270 docs, ArchitectApi.md).</summary>
internal static class DependencyQuery
{
    public static string Type(string type)
    {
        var upper = type.ToUpperInvariant();
        return DependencyTypes.IsKnown(upper) ? upper : throw ApiErrors.DependencyTypeInvalid(type);
    }

    public static Func<WireDependency, bool> OfTypes(QueryValues query, string name)
    {
        string[] types = [.. query.List(name).Select(Type)];
        return dependency => types.Length == 0 || types.Contains(dependency.Type, StringComparer.Ordinal);
    }

    /// <summary>As <see cref="OfTypes"/>, for a parameter that takes versioned types only. Of which types that is true is known for flows alone.</summary>
    public static Func<WireDependency, bool> OfVersionedTypes(QueryValues query, string name)
    {
        var fits = OfTypes(query, name);
        return query.List(name).FirstOrDefault(type => !DependencyTypes.IsFlow(type.ToUpperInvariant())) is { } other
            ? throw ApiErrors.NotEmulated($"{name}={other}, which takes versioned types only")
            : fits;
    }

    /// <summary>The version of a flow that <c>flowFilter</c> looks at; the newest saved one without it.</summary>
    public static Func<StoredFlow, StoredVersion?> VersionOf(QueryValues query) => query.Text("flowFilter")?.ToLowerInvariant() switch
    {
        "published" => flow => flow.Published,
        "checkedin" => flow => flow.CheckedIn,
        null => flow => flow.Saved,
        var other => throw ApiErrors.DependencyFilterInvalid(other),
    };
}
