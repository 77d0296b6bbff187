using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>Compares two versions of a contract. Names are case-sensitive, and a renamed parameter counts as one removed and one added.</summary>
public static class ContractEvolution
{
    /// <summary>Every difference, inputs first, in the order of the contracts.</summary>
    /// <param name="before">The contract that callers were written for.</param>
    /// <param name="after">The contract as it is to be.</param>
    public static IReadOnlyList<ContractChange> Between(Contract before, Contract after) =>
    [
        .. Compare("input", before.Inputs, after.Inputs),
        .. Compare("output", before.Outputs, after.Outputs),
    ];

    /// <summary>
    /// The contract of a live flow with what the org cannot tell filled in: Architect knows no required inputs, so an input that the org has counts
    /// as required before just when it is required now.
    /// </summary>
    public static Contract AsKnownToCallers(Contract live, Contract desired) => live with
    {
        Inputs = [.. live.Inputs.Select(input => input with { Required = desired.Inputs.Any(wanted => wanted.Name == input.Name && wanted.Required) })],
    };

    /// <summary>How much the version must grow for all changes together: as much as the greatest of them demands.</summary>
    public static ContractBump Demands(IEnumerable<ContractChange> changes)
        => changes.Select(change => change.Bump).DefaultIfEmpty(ContractBump.None).Max();

    private static IEnumerable<ContractChange> Compare(
        string direction, IReadOnlyList<ContractParameter> before, IReadOnlyList<ContractParameter> after)
    {
        foreach (var old in before)
        {
            var @new = after.FirstOrDefault(parameter => parameter.Name == old.Name);
            if (@new is null)
            {
                yield return new ContractChange(ContractBump.Major, direction, old.Name, $"the {direction} '{old.Name}' is gone");
            }
            else if (Changed(direction, old, @new) is { } change)
            {
                yield return change;
            }
        }

        foreach (var added in after.Where(parameter => before.All(old => old.Name != parameter.Name)))
        {
            yield return added.Required
                ? new ContractChange(ContractBump.Major, direction, added.Name, $"the required {direction} '{added.Name}' is new", BreaksEveryCaller: true)
                : new ContractChange(ContractBump.Minor, direction, added.Name, $"the {direction} '{added.Name}' is new");
        }
    }

    private static ContractChange? Changed(string direction, ContractParameter old, ContractParameter @new)
    {
        if (old.Type != @new.Type)
        {
            return new ContractChange(ContractBump.Major, direction, old.Name, $"the {direction} '{old.Name}' is {@new.Type} and was {old.Type}");
        }

        return (old.Required, @new.Required) switch
        {
            (false, true) => new ContractChange(ContractBump.Major, direction, old.Name, $"the {direction} '{old.Name}' has become required", BreaksEveryCaller: true),
            (true, false) => new ContractChange(ContractBump.Minor, direction, old.Name, $"the {direction} '{old.Name}' has become optional"),
            _ => null,
        };
    }
}

/// <summary>One difference between two versions of a contract.</summary>
/// <param name="Bump">How much the version must grow for it.</param>
/// <param name="Direction"><c>input</c> or <c>output</c>.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Words">The change as a clause: <c>the input 'locale' is gone</c>.</param>
/// <param name="BreaksEveryCaller">True when it also breaks callers that do not use the parameter, as a new required input does.</param>
public sealed record ContractChange(ContractBump Bump, string Direction, string Name, string Words, bool BreaksEveryCaller = false)
{
    /// <summary>True when the change can break a caller.</summary>
    public bool IsBreaking => Bump == ContractBump.Major;

    /// <summary>True when the change breaks this call.</summary>
    public bool Breaks(CallSite site)
    {
        if (!IsBreaking)
        {
            return false;
        }

        var bindings = Direction == "input" ? site.Inputs : site.Outputs;
        var isBound = bindings.Any(binding => binding.Name == Name);
        return BreaksEveryCaller ? !isBound : isBound;
    }
}

/// <summary>How much a contract's version must grow, by SemVer.</summary>
public enum ContractBump
{
    /// <summary>Nothing that callers can see has changed.</summary>
    None,

    /// <summary>Callers go on working: a new output, a new optional input.</summary>
    Minor,

    /// <summary>At least one caller may break: something removed, renamed, of another type, or newly required.</summary>
    Major,
}
