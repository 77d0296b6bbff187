using Reconciler.Reporting;

namespace Reconciler.Cli.Starter;

/// <summary>The lines that <c>init</c> prints: what it wrote, and what to do next.</summary>
internal static class InitReport
{
    /// <summary>Returns a line for each file, then the commands to run next.</summary>
    /// <param name="files">The files, and whether each was written or existed before.</param>
    /// <param name="enter">The command that changes into the project's folder; null when it is the current folder.</param>
    public static IEnumerable<ReportLine> Lines(string project, IReadOnlyList<(StarterFile File, bool IsWritten)> files, string? enter)
    {
        yield return ReportLine.Of($"Project '{project}'", Tone.Strong);
        yield return ReportLine.Empty;
        foreach (var (file, isWritten) in files.Where(file => !IsSchema(file.File) || !file.IsWritten))
        {
            yield return isWritten ? new ReportLine(2, "+", file.Path, Tone.Add) : new ReportLine(2, "·", $"{file.Path} was there already, and was left as it is", Tone.Warning);
        }

        if (files.Count(file => file.IsWritten && IsSchema(file.File)) is > 0 and var schemas)
        {
            yield return new ReportLine(2, "+", $"schemas/, with {schemas} files: by them an editor completes and checks the manifests", Tone.Add);
        }

        if (files.Any(file => file.File.Path == ".gitignore" && !file.IsWritten))
        {
            yield return ReportLine.Empty;
            yield return ReportLine.Of("Check that .gitignore has .reconciler/ and .env: they hold runs and credentials.", Tone.Warning);
        }

        foreach (var line in Next(enter))
        {
            yield return line;
        }
    }

    private static bool IsSchema(StarterFile file) => file.Path.StartsWith("schemas/", StringComparison.Ordinal);

    private static IEnumerable<ReportLine> Next(string? enter)
    {
        (string Command, string What)[] commands =
        [
            .. enter is null ? Array.Empty<(string, string)>() : [(enter, "")],
            ("reconciler validate", "checks the manifests, without an org"),
            ("reconciler apply", "publishes them to an org on this machine"),
            ("reconciler plan", "after you have edited a manifest: what would change"),
        ];
        yield return ReportLine.Empty;
        yield return ReportLine.Of("Next:");
        foreach (var (command, what) in commands)
        {
            yield return ReportLine.Of($"{command,-22}{what}".TrimEnd(), indent: 2) with { Verbatim = true };
        }

        yield return ReportLine.Empty;
        yield return ReportLine.Of("For your own org fill in 'production' in reconciler.yaml; then 'reconciler doctor --env production' tells what it lacks.");
    }
}
