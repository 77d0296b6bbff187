using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>A contract's version: SemVer without pre-release and build parts.</summary>
/// <param name="Major">Grows when callers may break.</param>
/// <param name="Minor">Grows when something is added.</param>
/// <param name="Patch">Grows when nothing that callers can see has changed.</param>
public sealed partial record ContractVersion(int Major, int Minor, int Patch) : IComparable<ContractVersion>
{
    /// <summary>Reads <c>1.2.3</c>; null when the text is nothing of that form.</summary>
    public static ContractVersion? Parse(string? text)
        => Form().Match(text ?? "") is { Success: true } match
            ? new ContractVersion(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]))
            : null;

    /// <summary>The smallest version that may follow this one after a change. Before 1.0.0 a new minor version may break callers, as in SemVer.</summary>
    public ContractVersion After(ContractBump bump) => bump switch
    {
        ContractBump.Major when Major > 0 => new ContractVersion(Major + 1, 0, 0),
        ContractBump.Major => new ContractVersion(0, Minor + 1, 0),
        ContractBump.Minor => new ContractVersion(Major, Minor + 1, 0),
        _ => this,
    };

    /// <inheritdoc/>
    public int CompareTo(ContractVersion? other)
        => other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
