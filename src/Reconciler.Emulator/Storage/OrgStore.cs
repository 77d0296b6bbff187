using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>The one place that holds the current org. Changes are made one after the other and are kept before they are visible.</summary>
internal sealed class OrgStore(IOrgStorage storage, OrgState initial)
{
    private readonly Lock _gate = new();
    private volatile OrgState _current = initial;

    public OrgState Current => _current;

    public T Change<T>(Func<OrgState, (OrgState Org, T Result)> change)
    {
        lock (_gate)
        {
            var (org, result) = change(_current);
            Keep(org);
            return result;
        }
    }

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
