namespace Reconciler.Emulator.Storage;

internal static class OrgStorage
{
    /// <summary>Where the options keep the org; the data file is locked from here on.</summary>
    public static IOrgStorage Of(EmulatorOptions options) => options.DataFile is { } path ? DataFile.Open(path) : new MemoryStorage();
}
