namespace Reconciler.Language.Expressions;

/// <summary>Whether a value of one type may stand where another is expected.</summary>
internal static class Conversions
{
    /// <summary>True when Architect converts the one type to the other, or when that is known only at run time.</summary>
    public static bool Allow(ArchitectType found, ArchitectType expected)
    {
        if (found == expected || IsFlexible(found) || IsFlexible(expected))
        {
            return true;
        }

        if (found.IsCollection || expected.IsCollection)
        {
            return found.IsCollection == expected.IsCollection;
        }

        // A string may take the text of a number or a date: Architect wraps such values into ToString by itself. For a boolean that is
        // nearly always a slip, so it is reported.
        return expected.Kind switch
        {
            ArchitectTypeKind.String => found.Kind != ArchitectTypeKind.Boolean,
            ArchitectTypeKind.Integer or ArchitectTypeKind.Decimal => found.IsNumber,
            ArchitectTypeKind.Boolean => false,
            _ => !expected.IsThing,
        };
    }

    /// <summary>JSON holds any value, so it is known only at run time whether it fits.</summary>
    private static bool IsFlexible(ArchitectType type) => type is { Kind: ArchitectTypeKind.Json, IsCollection: false };
}
