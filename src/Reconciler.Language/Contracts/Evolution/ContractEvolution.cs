using Reconciler.Language.Flows;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>Compares two versions of a contract. Names are case-sensitive, so a renamed parameter is one that went and one that came.</summary>
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

    /// <summary>What all changes together demand of the version.</summary>
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
