using System.Collections.Frozen;

namespace Reconciler.Cli.Recordings;

/// <summary>
/// Which values a recording keeps: those from the vocabulary of the API. Everything else is replaced by a pseudonym, so that a field that is not
/// listed here reveals nothing. Source of the fields: models of the Genesys C# SDK 270.
/// </summary>
internal static class KeptNames
{
    /// <summary>Fields whose values are words of the API.</summary>
    public static FrozenSet<string> Words { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "type", "status", "state", "command", "actionName", "actionStatus", "code", "errorCode", "namespace", "language",
        "compatibleFlowTypes", "exportType", "token_type", "error");

    /// <summary>Fields whose numbers reveal nothing about what is in the org.</summary>
    public static FrozenSet<string> Numbers { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "pageSize", "pageNumber", "pageCount", "status", "statusCode", "totalFlows", "expires_in");

    /// <summary>Fields that hold an object whose keys are names given by users, not fields of a model.</summary>
    public static FrozenSet<string> Maps { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "properties", "definitions", "headers", "messageParams", "errorMessageParams", "objectCounts");

    /// <summary>Query parameters whose values are words, numbers or dates of the API.</summary>
    public static FrozenSet<string> Query { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "type", "pageNumber", "pageSize", "sortBy", "sortOrder", "deleted", "includeSchemas", "virtualAgentEnabled", "secure",
        "publishedAfter", "publishedBefore", "expand", "objectType", "resourceType", "flowFilter", "consumedResources", "consumingResources");

    /// <summary>Headers of answers, besides those that begin with <see cref="OwnHeaders"/>.</summary>
    public static FrozenSet<string> Headers { get; } = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Content-Type", "Retry-After");

    /// <summary>The prefix of the API's own headers.</summary>
    public const string OwnHeaders = "inin-";
}
