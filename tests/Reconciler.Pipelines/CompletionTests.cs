namespace Reconciler.Pipelines;

/// <summary>The completion script in a real Bash.</summary>
internal sealed class CompletionTests
{
    private readonly TemporaryFolder _folder = new();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("reconciler va", "validate vars")]
    [TestCase("reconciler drift --format js", "json")]
    [TestCase("reconciler plan ", "")]
    public async Task Bash_proposes_what_may_stand_there(string line, string proposals)
    {
        Bash.Require("bash");
        Programs.Write(_folder.PathOf("bin"));

        var (exitCode, text) = await Bash.RunAsync($$"""
            source <(reconciler completion bash)
            complete -p reconciler > /dev/null
            COMP_LINE='{{line}}'
            COMP_POINT=$(printf '%s' "$COMP_LINE" | wc -c)
            _reconciler
            echo "$(IFS=' '; echo "${COMPREPLY[*]}")"
            """, _folder.FullName, new Dictionary<string, string> { ["PATH"] = $"{_folder.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}", ["HOME"] = _folder.FullName });

        Assert.That((exitCode, text.TrimEnd('\n')), Is.EqualTo((0, proposals)));
    }
}
