using System.Globalization;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

internal static class Operations
{
    /// <summary>An operation that is complete; its id follows from the flow and how many versions it has.</summary>
    public static StoredOperation Of(OrgState org, StoredFlow flow, string action, StoredIdentity by)
    {
        var purpose = string.Create(CultureInfo.InvariantCulture, $"{action} {flow.Id} {flow.Versions.Length}");
        return new StoredOperation(DerivedId.From(org.OrgId, purpose), action, by);
    }
}
