using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>Reads the query parameters of dependency tracking (Genesys C# SDK 270 docs, ArchitectApi.md).</summary>
internal static class DependencyQuery
{
    /// <summary>The type in upper case; status 400 for an unknown one.</summary>
    public static string Type(string type)
    {
        var upper = type.ToUpperInvariant();
        return DependencyTypes.IsKnown(upper) ? upper : throw ApiErrors.DependencyTypeInvalid(type);
    }

    /// <summary>A filter for the types in the parameter of that name; without the parameter it lets everything pass.</summary>
    public static Func<WireDependency, bool> OfTypes(QueryValues query, string name)
    {
        string[] types = [.. query.List(name).Select(Type)];
        return dependency => types.Length == 0 || types.Contains(dependency.Type, StringComparer.Ordinal);
    }

    /// <summary>
    /// As <see cref="OfTypes"/>, for a parameter that takes versioned types only. Status 501 for a type that is no flow: whether it has
    /// versions is not known.
    /// </summary>
    public static Func<WireDependency, bool> OfVersionedTypes(QueryValues query, string name)
    {
        var fits = OfTypes(query, name);
        return query.List(name).FirstOrDefault(type => !DependencyTypes.IsFlow(type.ToUpperInvariant())) is { } other
            ? throw ApiErrors.NotEmulated($"{name}={other}, which takes versioned types only")
            : fits;
    }

    /// <summary>
    /// Picks the version of a flow that <c>flowFilter</c> asks for: the published one, the checked-in one, or without it the newest saved
    /// one.
    /// </summary>
    public static Func<StoredFlow, StoredVersion?> VersionOf(QueryValues query) => query.Text("flowFilter")?.ToLowerInvariant() switch
    {
        "published" => flow => flow.Published,
        "checkedin" => flow => flow.CheckedIn,
        null => flow => flow.Saved,
        var other => throw ApiErrors.DependencyFilterInvalid(other),
    };
}
