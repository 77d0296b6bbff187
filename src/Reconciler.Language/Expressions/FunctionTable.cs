using System.Collections.Frozen;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Expressions;

/// <summary>
/// The functions that public sources document. It is no complete list of Architect's functions, so a function that is missing here is
/// never an error.
/// </summary>
public static class FunctionTable
{
    // Architect ignores the case of function names: public flows call "contains" and "Contains" in one expression.
    private static readonly FrozenDictionary<string, FunctionSignature> ByName =
        FunctionCatalog.Read().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    // Names that people bring from elsewhere and that no edit distance leads back.
    private static readonly FrozenDictionary<string, string> Misnomers = new Dictionary<string, string>
    {
        ["ToNumber"] = "ToDecimal",
        ["ToUpper"] = "Upper",
        ["ToLower"] = "Lower",
        ["IndexOf"] = "FindString",
        ["Concat"] = "Append",
        ["Concatenate"] = "Append",
        ["IIf"] = "If",
        ["Len"] = "Length",
        ["ToDateTimeUtc"] = "ToDateTime",
        ["Now"] = "GetCurrentDateTimeUtc",
        ["IsNull"] = "IsNotSetOrEmpty",
        ["IsEmptyOrNotSet"] = "IsNotSetOrEmpty",
        ["ParseJson"] = "JsonParse",
        ["Size"] = "Count",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All functions, in no order.</summary>
    public static IReadOnlyList<FunctionSignature> All => ByName.Values;

    /// <summary>A function by its name in any case; null when it is not known.</summary>
    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The known function that the author of an unknown name probably meant; null when none is near.</summary>
    public static string? Suggest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Misnomers.TryGetValue(name, out string? meant))
        {
            return meant;
        }

        // One slip in four letters is a typing mistake, more is another word.
        return Suggestion.Near(name, ByName.Keys, lettersASlip: 4);
    }
}
