using Reconciler.Emulator.Control;
using Reconciler.Emulator.Storage;

namespace Reconciler.Emulator;

/// <summary>An emulated org without a server: for programs that read it or change it directly.</summary>
public sealed class EmulatedOrg : IDisposable
{
    private readonly IOrgStorage _storage;

    private EmulatedOrg(IOrgStorage storage, OrgControl control) => (_storage, Control) = (storage, control);

    /// <summary>What is in the org, and what people do in it.</summary>
    public OrgControl Control { get; }

    /// <summary>Opens the org of a data file, or one in memory; no emulator can use the file until it is released.</summary>
    /// <param name="options">Where the org is kept, its clock and its seed; the settings of the server are ignored.</param>
    /// <exception cref="EmulatorDataException">The data file cannot be used.</exception>
    public static EmulatedOrg Open(EmulatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var storage = IOrgStorage.Open(options.DataFile);
        try
        {
            return new EmulatedOrg(storage, EmulatorParts.Assemble(options, storage).Org);
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }

    /// <summary>Releases the data file.</summary>
    public void Dispose() => _storage.Dispose();
}
