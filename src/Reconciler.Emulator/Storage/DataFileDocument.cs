using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>The content of a data file.</summary>
internal sealed record DataFileDocument(int Format, OrgState Org)
{
    public const int CurrentFormat = 1;
}
