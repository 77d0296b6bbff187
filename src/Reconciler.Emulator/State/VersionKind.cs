namespace Reconciler.Emulator.State;

internal enum VersionKind
{
    Save,
    Checkin,
    Publish,
}
