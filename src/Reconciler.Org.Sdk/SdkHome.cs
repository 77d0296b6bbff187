using System.Runtime.CompilerServices;
using PureCloudPlatform.Client.V2.Client;

namespace Reconciler.Org.Sdk;

/// <summary>
/// Loads the SDK's settings from an empty folder. When first touched, the SDK reads <c>.genesysclouddotnet/config</c> of the home folder, which
/// may send every call elsewhere, and watches that folder, or the whole home folder with all below it, for as long as the process runs.
/// </summary>
internal static class SdkHome
{
    private const string SettingsFolder = ".genesysclouddotnet";

    private static readonly Lazy<string> Folder = new(Load);

    /// <summary>A file that does not exist, for what asks for the settings file later.</summary>
    public static string SettingsFile => Path.Combine(Folder.Value, SettingsFolder, "none");

    private static string Load()
    {
        string folder = Directory.CreateTempSubdirectory("reconciler-sdk-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, SettingsFolder));

        // The SDK's watcher holds the folder until the process ends.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        (string Name, string? Value)[] before = [.. Home(folder).Select(variable => (variable.Name, Environment.GetEnvironmentVariable(variable.Name)))];
        Set(Home(folder));
        try
        {
            RuntimeHelpers.RunClassConstructor(typeof(Configuration).TypeHandle);
        }
        finally
        {
            Set(before);
        }

        return folder;
    }

    /// <summary>The variables that the SDK finds the home folder by.</summary>
    private static (string Name, string? Value)[] Home(string folder) => OperatingSystem.IsWindows()
        ? [("HOMEDRIVE", Path.GetPathRoot(folder)!.TrimEnd('\\')), ("HOMEPATH", folder[(Path.GetPathRoot(folder)!.Length - 1)..])]
        : [("HOME", folder)];

    private static void Set((string Name, string? Value)[] variables)
    {
        foreach ((string name, string? value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
