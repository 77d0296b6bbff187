using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>Where an org is kept between two runs.</summary>
internal interface IOrgStorage : IDisposable
{
    /// <summary>The kept org, or null when there is none yet.</summary>
    OrgState? Load();

    /// <summary>Returns when the org is safely kept.</summary>
    void Save(OrgState org);
}
