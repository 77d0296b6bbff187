using System.Text.Json;

namespace Reconciler.Pipelines;

internal sealed class DriftTests
{
    private Estate _estate = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _estate = await Estate.StartAsync();
        await _estate.ApplyAsync();
    }

    [TearDown]
    public async Task StopAsync() => await (_estate?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task A_quiet_night_makes_no_issue()
    {
        var night = await NightAsync();

        Assert.That(night.IsGreen, $"{night}");
        Assert.That(_estate.Texts("issues"), Is.Empty);
    }

    [Test]
    public async Task A_hand_edit_opens_one_issue_that_is_updated_and_closed_when_it_is_gone()
    {
        _estate.EditByHand("Typed in by hand.");
        var first = await NightAsync();
        var told = _estate.Texts("issues").Single();
        _estate.EditByHand("Typed in again.");
        await NightAsync();
        var toldAgain = _estate.Texts("issues").Single();
        _estate.EditByHand("Welcome to sales.");
        var last = await NightAsync();

        Assert.That(first.IsGreen, $"{first}");
        Assert.That(told, Does.StartWith("<!-- reconciler:drift:acme-ivr:production -->\n").And.Contain("Sales").And.Contain("Typed in by hand.").And.Contain("Grace Hopper"));
        Assert.That(toldAgain, Does.Contain("Typed in again.").And.Not.Contain("Typed in by hand."));
        Assert.That(last.IsGreen, $"{last}");
        Assert.That((_estate.Texts("issues").Length, _estate.Texts("closed").Length), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_night_that_could_not_look_fails_and_closes_nothing()
    {
        _estate.EditByHand("Typed in by hand.");
        await NightAsync();
        var run = _estate.Begin("drift.yml");
        run.Context["secrets.GENESYS_READ_CLIENT_SECRET"] = "wrong";

        var night = await _estate.RunAsync(run, "drift");

        Assert.That(night.HasFailed, $"{night}");
        Assert.That(_estate.Texts("issues").Single(), Does.Contain("POST /oauth/token"));
    }

    [Test]
    public async Task The_shards_of_a_matrix_see_each_flow_once()
    {
        Bash.Require("jq");
        _estate.EditByHand("Typed in by hand.");
        var run = _estate.Begin("drift-sharded.yml");
        var failed = 0;
        foreach (var shard in run.Workflow.Jobs["drift"].Matrix("shard"))
        {
            run.Context["matrix.shard"] = shard;
            failed += (await _estate.RunAsync(run, "drift")).HasFailed ? 1 : 0;
        }

        var findings = Directory.EnumerateFiles(run.Artifacts, "*.json", SearchOption.AllDirectories)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("drift").GetProperty("findings").EnumerateArray())
            .Select(finding => finding.GetProperty("kind").GetString());
        Assert.That(findings, Is.EqualTo(new[] { "edited" }));
        Assert.That(failed, Is.EqualTo(1), "the shard with the drift");
    }

    private Task<JobResult> NightAsync() => _estate.RunAsync(_estate.Begin("drift.yml"), "drift");
}
