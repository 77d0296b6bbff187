using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>Keeps nothing: the org ends with the process.</summary>
internal sealed class MemoryStorage : IOrgStorage
{
    public OrgState? Load() => null;

    public void Save(OrgState org)
    {
    }

    public void Dispose()
    {
    }
}
