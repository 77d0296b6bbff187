namespace Reconciler.Emulator.Storage;

/// <summary>Renames a data file that cannot be read, so that the emulator does not overwrite what may still be repaired by hand.</summary>
internal static class CorruptDataFile
{
    /// <summary>Renames the file and returns the exception to throw, which names both files and the problem.</summary>
    public static EmulatorDataException SetAside(string path, string problem, Exception? cause = null)
    {
        var aside = FreeName(path);
        File.Move(path, aside);
        return new EmulatorDataException(
            $"The data file {path} {problem}. It was renamed to {aside}. "
            + "Repair it and rename it back, or start again to get a new, empty org.",
            cause);
    }

    private static string FreeName(string path)
    {
        for (var number = 1; ; number++)
        {
            var candidate = $"{path}.corrupt-{number}";
            if (!File.Exists(candidate))
            {
                return candidate;
            }
        }
    }
}
