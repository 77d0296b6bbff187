namespace Reconciler.TestKit;

/// <summary>The source tree that the tests were built from.</summary>
public static class RepositoryFolder
{
    private const string Landmark = "Reconciler.sln";

    /// <summary>Absolute path of its root.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Absolute path of something in it.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {start} holds {Landmark}; run the tests from a source tree.");
    }
}
