namespace Reconciler.Cli.Completion;

/// <summary>What makes a shell ask this program for proposals.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "fish", "pwsh", "zsh"];

    /// <summary>The script of one of <see cref="Shells"/>.</summary>
    public static string Text(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionScripts).Assembly.GetManifestResourceStream($"completion/{shell}")!);
        return reader.ReadToEnd();
    }
}
