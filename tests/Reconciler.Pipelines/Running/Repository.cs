namespace Reconciler.Pipelines.Running;

/// <summary>A Git repository that workflows check out.</summary>
internal sealed class Repository(string folder)
{
    private static readonly string[] Identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];

    /// <summary>Makes it, with the files that are in its folder.</summary>
    public async Task CreateAsync()
    {
        await GitAsync(folder, "init", "--quiet", "--initial-branch=main");
        await CommitAsync();
    }

    /// <summary>Makes a branch and switches to it.</summary>
    public Task BranchAsync(string name) => GitAsync(folder, "checkout", "--quiet", "-b", name);

    /// <summary>Commits everything.</summary>
    public async Task CommitAsync()
    {
        await GitAsync(folder, "add", "--all");
        await GitAsync(folder, [.. Identity, "commit", "--quiet", "--message", "Change"]);
    }

    /// <summary>Merges a branch into main, and switches to it.</summary>
    public async Task MergeAsync(string name)
    {
        await GitAsync(folder, "checkout", "--quiet", "main");
        await GitAsync(folder, [.. Identity, "merge", "--quiet", "--no-edit", name]);
    }

    /// <summary>Clones what is checked out, as <c>actions/checkout</c> does: without history unless it is asked for.</summary>
    public Task CloneAsync(string target, bool withHistory)
        => GitAsync(Path.GetDirectoryName(target)!, ["clone", "--quiet", .. withHistory ? Array.Empty<string>() : ["--depth", "1"], $"file://{folder}", target]);

    private static async Task GitAsync(string where, params string[] arguments)
    {
        var (exitCode, text) = await Bash.StartAsync("git", arguments, where, new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!,
            ["HOME"] = where,
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
        });
        Assert.That(exitCode, Is.Zero, text);
    }
}
