namespace Reconciler.Emulator.Storage;

/// <summary>Moves an unreadable data file out of the way, so that nothing overwrites what may still be saved by hand.</summary>
internal static class CorruptDataFile
{
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
