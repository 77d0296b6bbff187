using Reconciler.Org;

namespace Reconciler.Cli.Connections;

/// <summary>Environment variables with those of the project's <c>.env</c> file behind them.</summary>
internal static class DotEnvironment
{
    /// <summary>A reader that asks the real environment first, then the file.</summary>
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
