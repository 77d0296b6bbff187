using System.Runtime.InteropServices;

namespace Reconciler.Pipelines.Running;

/// <summary>The folder that stands first on the steps' PATH: this program, and stand-ins for those that would reach the network.</summary>
internal static class Programs
{
    /// <summary>Writes them.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        Write(folder, "reconciler", $"#!/bin/sh\nexec '{runtime}' '{Path.Combine(AppContext.BaseDirectory, "Reconciler.Cli.dll")}' \"$@\"\n");
        Write(folder, "dotnet", "#!/bin/sh\nprintf 'dotnet %s\\n' \"$*\" >> \"$GITHUB_STATE/calls\"\n");
        Write(folder, "gh", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Running", "gh.sh")));
    }

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
