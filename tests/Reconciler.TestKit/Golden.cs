using NUnit.Framework;

namespace Reconciler.TestKit;

/// <summary>
/// Compares texts with files of the source tree. With <c>UPDATE_GOLDEN=1</c> it writes the files instead, except where <c>CI</c> is set: there a
/// difference must stay a failure.
/// </summary>
public static class Golden
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    private static readonly bool IsBuildServer = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } and not "false";

    /// <summary>Compares a text with a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="actual">The text; null when there must be no such file.</param>
    public static void Check(string path, string? actual)
    {
        if (IsUpdating && !IsBuildServer)
        {
            Write(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        Assert.That(actual, Is.EqualTo(expected), $"{Path.GetFileName(path)}: run the tests with UPDATE_GOLDEN=1 and review the difference, if it is meant.");
    }

    private static void Write(string path, string? actual)
    {
        if (actual is null)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, actual);
        }
    }
}
