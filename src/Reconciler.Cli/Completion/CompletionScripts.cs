namespace Reconciler.Cli.Completion;

/// <summary>The scripts by which a shell asks this program for completions.</summary>
internal static class CompletionScripts
{
    /// <summary>The names of the shells that there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "fish", "pwsh", "zsh"];

    /// <summary>Returns the script of one of <see cref="Shells"/>.</summary>
    public static string Text(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionScripts).Assembly.GetManifestResourceStream($"completion/{shell}")!);
        return reader.ReadToEnd();
    }
}
