using System.Globalization;
using Reconciler.Language.Expressions;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Types;

/// <summary>
/// Judges whether a literal of Archy can be of a type. Only what no reading of the format allows is refused; literals of dates, durations,
/// collections and the like are
/// never judged, because public files hardly show them.
/// </summary>
internal static class LiteralTypes
{
    /// <summary>Words for what the literal is, when it cannot be of the type, as <c>the number '3'</c>; null when it may be.</summary>
    public static string? Refusal(Node literal, ArchitectType expected) => literal switch
    {
        _ when expected.IsCollection || literal is ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode scalar when expected.IsThing => $"the {WordFor(scalar.Kind)} '{scalar.Text}'",
        ScalarNode scalar => IsRefused(scalar, expected.Kind) ? $"the {WordFor(scalar.Kind)} '{scalar.Text}'" : null,
        _ when expected.Kind is ArchitectTypeKind.String or ArchitectTypeKind.Boolean || expected.IsNumber =>
            literal is MapNode map && map.Text("name") is { } name ? $"a thing named '{name}'" : literal is MapNode ? "a map" : "a list",
        _ => null,
    };

    private static bool IsRefused(ScalarNode scalar, ArchitectTypeKind expected) => expected switch
    {
        ArchitectTypeKind.String => scalar.Kind == ScalarKind.Boolean,
        ArchitectTypeKind.Integer => !long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ArchitectTypeKind.Decimal => !double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        // Archy reads YAML 1.1, where these words are booleans too.
        ArchitectTypeKind.Boolean => scalar.Text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF"),
        _ => false,
    };

    private static string WordFor(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "boolean",
        ScalarKind.Integer or ScalarKind.Decimal => "number",
        _ => "text",
    };
}
