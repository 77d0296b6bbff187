namespace Reconciler.Pipelines;

internal sealed class ApplyTests
{
    private Estate _estate = null!;

    [SetUp]
    public async Task StartAsync() => _estate = await Estate.StartAsync();

    [TearDown]
    public async Task StopAsync() => await (_estate?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task A_merge_applies_the_saved_plan_and_keeps_the_journal()
    {
        await _estate.ApplyAsync();
        await _estate.Repository.BranchAsync("change");
        await _estate.GreetAsync("Hello from the branch.");
        await _estate.Repository.MergeAsync("change");

        var run = _estate.Begin("apply.yml");
        var plan = await _estate.RunAsync(run, "plan");
        var apply = await _estate.RunAsync(run, "apply");

        Assert.That(plan.IsGreen, $"{plan}");
        Assert.That(apply.IsGreen, $"{apply}");
        Assert.That(_estate.GreetingInOrg, Is.EqualTo("Hello from the branch."));
        Assert.That(Directory.EnumerateFiles(Path.Combine(run.Artifacts, "apply"), "*", SearchOption.AllDirectories).Select(Path.GetExtension), Is.EquivalentTo(new[] { ".json", ".ndjson" }));
    }

    [Test]
    public async Task Without_a_change_nobody_is_asked_to_approve()
    {
        await _estate.ApplyAsync();

        var run = _estate.Begin("apply.yml");
        var plan = await _estate.RunAsync(run, "plan");
        var apply = await _estate.RunAsync(run, "apply");

        Assert.That(plan.IsGreen, $"{plan}");
        Assert.That(apply.WasSkipped);
    }

    [Test]
    public async Task A_plan_that_fails_is_no_plan_without_changes()
    {
        var run = _estate.Begin("apply.yml");
        run.Context["secrets.GENESYS_READ_CLIENT_SECRET"] = "wrong";

        Assert.That((await _estate.RunAsync(run, "plan")).HasFailed);
    }

    [Test]
    public async Task What_was_approved_is_refused_when_the_org_has_moved_meanwhile()
    {
        await _estate.ApplyAsync();
        await _estate.GreetAsync("Hello from main.");
        var run = _estate.Begin("apply.yml");
        await _estate.RunAsync(run, "plan");
        _estate.EditByHand("Typed in by hand.");

        var apply = await _estate.RunAsync(run, "apply");

        Assert.That(apply.HasFailed, $"{apply}");
        Assert.That(apply.Text, Does.Contain("RC4040"));
        Assert.That(_estate.GreetingInOrg, Is.EqualTo("Typed in by hand."));
    }
}
