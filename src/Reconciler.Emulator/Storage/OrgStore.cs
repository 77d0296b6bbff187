using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>Holds the current org. Changes are made one after the other; each is written to the storage before readers see it.</summary>
internal sealed class OrgStore(IOrgStorage storage, OrgState initial)
{
    private readonly Lock _gate = new();
    private volatile OrgState _current = initial;

    /// <summary>The org as it is now.</summary>
    public OrgState Current => _current;

    /// <summary>
    /// Replaces the org by what <paramref name="change"/> returns, and returns its result. The org stays as it is when
    /// <paramref name="change"/> throws.
    /// </summary>
    public T Change<T>(Func<OrgState, (OrgState Org, T Result)> change)
    {
        lock (_gate)
        {
            var (org, result) = change(_current);
            Keep(org);
            return result;
        }
    }

    /// <summary>Replaces the org by what <paramref name="change"/> returns.</summary>
    public void Change(Func<OrgState, OrgState> change) => Change(org => (change(org), 0));

    private void Keep(OrgState org)
    {
        if (ReferenceEquals(org, _current))
        {
            return;
        }

        storage.Save(org);
        _current = org;
    }
}
