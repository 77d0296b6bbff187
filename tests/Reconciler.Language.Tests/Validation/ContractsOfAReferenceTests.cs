using System.Diagnostics;
using Reconciler.Language.Validation;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.Validation;

/// <summary><c>validate --against</c>: contracts against those of a Git reference.</summary>
internal sealed class ContractsOfAReferenceTests
{
    private const string Caller = """
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata: { name: Caller }
        spec:
          variables: { result: string }
          steps:
            - invoke: { sharedFlow: Auth, inputs: { phone: Call.Ani }, outputs: { result: result } }
            - disconnect:
        """;

    [Test]
    public async Task A_changed_contract_needs_a_higher_version_and_names_the_callers_that_break()
    {
        using var project = Repository(SharedFlow("1.0.0", "phone: string, locale: string"));
        project.Manifest("auth", SharedFlow("1.0.1", "locale: string"));

        var diagnostics = await CompareAsync(project, "HEAD");

        Assert.That(diagnostics.Select(d => d.Code), Is.EquivalentTo(new[] { "RC3601", "RC3602" }));
        Assert.That(diagnostics.Single(d => d.Code == "RC3601").Message, Does.Contain("the input 'phone' is gone").And.Contain("at least version 2.0.0"));
        Assert.That(diagnostics.Single(d => d.Code == "RC3602").Related.Single().ToString(), Does.Contain("manifests/caller.yaml:7").And.Contain("breaks 'Caller'"));
    }

    [TestCase("2.0.0", "locale: string", ExpectedResult = "RC3602")]
    [TestCase("1.1.0", "phone: string, locale: string, extra: string", ExpectedResult = "")]
    [TestCase("1.0.1", "phone: string, locale: string, extra: string", ExpectedResult = "RC3601")]
    [TestCase("1.0.0", "phone: string, locale: string", ExpectedResult = "")]
    [TestCase("0.9.0", "phone: string, locale: string", ExpectedResult = "RC3601")]
    public async Task<string> The_bump_must_fit_the_change(string version, string inputs)
    {
        using var project = Repository(SharedFlow("1.0.0", "phone: string, locale: string"));
        project.Manifest("auth", SharedFlow(version, inputs));

        return string.Join(" ", (await CompareAsync(project, "HEAD")).Select(d => d.Code));
    }

    [TestCase("no-such-branch")]
    [TestCase("--output=/tmp/x")]
    public async Task A_reference_that_cannot_be_read_is_an_error(string reference)
    {
        using var project = Repository(SharedFlow("1.0.0", "phone: string"));

        Assert.That((await CompareAsync(project, reference)).Select(d => d.Code), Is.EqualTo(new[] { "RC3604" }));
    }

    private static TempProject Repository(string sharedFlow)
    {
        var project = new TempProject().Manifest("auth", sharedFlow).Manifest("caller", Caller);
        Git(project.Root, "init", "--quiet");
        Git(project.Root, "add", "--all");
        Git(project.Root, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=first");
        return project;
    }

    private static async Task<IReadOnlyList<Reconciler.Language.Diagnostics.Diagnostic>> CompareAsync(TempProject project, string reference)
        => await ProjectValidation.CompareContractsAsync(await project.ValidateAsync(), project.Options, reference, CancellationToken.None);

    private static void Git(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
            git.WaitForExit();
            Assert.That(git.ExitCode, Is.Zero, string.Join(' ', arguments));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("git is not installed.");
        }
    }

    private static string SharedFlow(string version, string inputs) => $$"""
        apiVersion: reconciler/v1
        kind: SharedFlow
        metadata: { name: Auth }
        spec:
          contract:
            version: {{version}}
            inputs: { {{inputs}} }
            outputs: { result: string }
          steps:
            - updateData: { result: '"ok"' }
            - return:
        """;
}
