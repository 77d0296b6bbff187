using Reconciler.Language.Diagnostics;

namespace Reconciler.Scenarios.Running;

/// <summary>
/// A project that breaks a rule, or nearly does (its name begins with <c>near-miss</c>): <c>RuleCases/RC3021-missing-input/near-miss-steps</c>. What
/// <c>validate</c> says is recorded in <c>annotated.txt</c>: the sources with each diagnostic below its line.
/// </summary>
internal sealed class RuleCase(string name)
{
    private const string Recorded = "annotated.txt";

    private const string ControlFlow = "RC35";

    private static readonly string Root = RepositoryFolder.PathOf("tests", "Reconciler.Scenarios", "RuleCases");

    private readonly string _folder = Path.Combine(Root, name);

    /// <summary>Every case, as <c>rule/project</c>.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Root)
        .SelectMany(Directory.EnumerateDirectories)
        .Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private string Code => name[..name.IndexOf('-')];

    private bool IsNearMiss => Path.GetFileName(name).StartsWith("near-miss", StringComparison.Ordinal);

    public static RuleCase Named(string name) => new(name);

    public async Task CheckAsync()
    {
        using var project = new TempProject();
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != Recorded))
        {
            project.Write(Path.GetRelativePath(_folder, file), await File.ReadAllTextAsync(file));
        }

        var result = await project.ValidateAsync();
        var diagnostics = result.Diagnostics.Where(Belongs).ToArray();
        Assert.That(diagnostics.Any(d => d.Code == Code), Is.EqualTo(!IsNearMiss), $"{Code} in: {string.Join("\n", result.Diagnostics)}");
        Golden.Check(Path.Combine(_folder, Recorded), AnnotatedSource.Of(diagnostics));
    }

    // Flows that break some other rule are a few steps that lead nowhere, so what is said of their control flow is no part of the case.
    private bool Belongs(Diagnostic diagnostic)
        => Code.StartsWith(ControlFlow, StringComparison.Ordinal) || !diagnostic.Code.StartsWith(ControlFlow, StringComparison.Ordinal);
}
