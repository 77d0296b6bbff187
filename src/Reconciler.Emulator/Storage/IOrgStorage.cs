using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>Where an org is kept between two runs of the emulator.</summary>
internal interface IOrgStorage : IDisposable
{
    /// <summary>The kept org, or null when there is none yet.</summary>
    OrgState? Load();

    /// <summary>Keeps the org; when the method returns, the org is safely kept.</summary>
    void Save(OrgState org);

    /// <summary>
    /// Storage in the data file of that path, which stays locked until the storage is disposed; null keeps the org in memory.
    /// </summary>
    /// <exception cref="EmulatorDataException">The data file cannot be locked.</exception>
    static IOrgStorage Open(string? dataFile) => dataFile is null ? new MemoryStorage() : DataFile.Open(dataFile);
}

/// <summary>Keeps nothing: a new process starts with a new org.</summary>
internal sealed class MemoryStorage : IOrgStorage
{
    /// <inheritdoc/>
    public OrgState? Load() => null;

    /// <inheritdoc/>
    public void Save(OrgState org)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
