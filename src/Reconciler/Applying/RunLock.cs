using Reconciler.Language.Project;
using Reconciler.Language.Texts;
using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>
/// Held by the one apply of a project to an org that may run on this machine: an open file that nobody else can open. The operating system closes
/// it when the process ends, however it ends.
/// </summary>
public sealed class RunLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holder;

    private RunLock(FileStream file, string holder) => (_file, _holder) = (file, holder);

    /// <summary>Takes the lock.</summary>
    /// <param name="root">The project's root; the file lies in <c>.reconciler</c> below it, and stays there.</param>
    /// <param name="time">Tells others since when.</param>
    /// <exception cref="RunLockedException">Another apply has it.</exception>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static RunLock Take(string root, OrgIdentity org, TimeProvider time)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, ProjectConfig.StateFolder)).FullName;
        var path = Path.Combine(folder, $"apply-{org.FileKey}.lock");

        // The locked file cannot be read by others on every system, so who holds it stands beside it.
        var holder = Path.Combine(folder, $"apply-{org.FileKey}.holder");
        var file = Open(path, holder, org);
        try
        {
            File.WriteAllText(holder, $"process {Environment.ProcessId}, since {UtcText.InSentence(time.GetUtcNow())}");
            return new RunLock(file, holder);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Lets the next apply begin.</summary>
    public void Dispose()
    {
        File.Delete(_holder);
        _file.Dispose();
    }

    private static FileStream Open(string path, string holder, OrgIdentity org)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            var who = File.Exists(holder) ? $" ({File.ReadAllText(holder)})" : "";
            throw new RunLockedException(
                $"Another apply to {org.Description} is running in this folder{who}; wait for its end, or press Ctrl-C there. The lock ends with that process.", exception);
        }
    }
}

/// <summary>Another apply of this project to the same org is running on this machine.</summary>
/// <param name="message">Who it is, and what to do.</param>
/// <param name="innerException">What the operating system said.</param>
public sealed class RunLockedException(string message, Exception innerException) : IOException(message, innerException);
