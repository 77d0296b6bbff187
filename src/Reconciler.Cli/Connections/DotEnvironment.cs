using Reconciler.Org;

namespace Reconciler.Cli.Connections;

/// <summary>Reads environment variables, and those of the project's <c>.env</c> file when the environment does not have them.</summary>
internal static class DotEnvironment
{
    /// <summary>Returns a function that looks for a variable in the environment, then in the file; null for <paramref name="root"/> means that there is no project and no file.</summary>
    /// <exception cref="OrgException">The file is malformed.</exception>
    public static Func<string, string?> Over(Func<string, string?> environment, string? root)
    {
        if (root is null)
        {
            return environment;
        }

        var file = DotEnv.Load(Path.Combine(root, ".env"));
        return name => environment(name) ?? file.GetValueOrDefault(name);
    }
}
