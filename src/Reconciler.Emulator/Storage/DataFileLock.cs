namespace Reconciler.Emulator.Storage;

/// <summary>The lock on a data file, which keeps other processes from using it until it is disposed.</summary>
internal sealed class DataFileLock : IDisposable
{
    private readonly FileStream _stream;

    private DataFileLock(FileStream stream) => _stream = stream;

    /// <exception cref="EmulatorDataException">Another process has the lock, or the lock file cannot be written.</exception>
    public static DataFileLock Take(string dataFile)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(dataFile) ?? ".");

            // The lock is a file of its own, because the data file is replaced on every change. It is not deleted on
            // release: between deletion and re-creation two processes could hold two different lock files.
            var stream = new FileStream(dataFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return new DataFileLock(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorDataException(
                $"The data file {dataFile} cannot be locked: {exception.Message} "
                + "If another emulator or command uses it, wait for its end, stop that one or choose another file.",
                exception);
        }
    }

    /// <summary>Releases the lock; the lock file stays.</summary>
    public void Dispose() => _stream.Dispose();
}
