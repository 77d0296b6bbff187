namespace Reconciler.Pipelines;

internal sealed class PullRequestTests
{
    private Estate _estate = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _estate = await Estate.StartAsync();
        await _estate.ApplyAsync();
        await _estate.Repository.BranchAsync("change");
    }

    [TearDown]
    public async Task StopAsync() => await (_estate?.DisposeAsync() ?? ValueTask.CompletedTask);

    [Test]
    public async Task A_change_is_validated_planned_and_told_in_a_comment()
    {
        await _estate.GreetAsync("Hello from the branch.");

        var (validate, plan) = await RunAsync();

        Assert.That(validate.IsGreen, $"{validate}");
        Assert.That(plan.IsGreen, $"{plan}");
        var comment = _estate.Texts("comments").Single();
        Assert.That(comment, Does.StartWith("<!-- reconciler:plan:acme-ivr:production -->\n").And.Contain("1 to update").And.Contain("Hello from the branch."));
        Assert.That(_estate.Calls, Does.Contain("dotnet tool install --global Reconciler.Cli --version 0.1.0 --add-source FEED"));
        Assert.That(_estate.GreetingInOrg, Is.EqualTo("Welcome to sales."), "a plan changes nothing");
    }

    [Test]
    public async Task The_next_commit_updates_the_comment_in_place()
    {
        await _estate.GreetAsync("First thought.");
        await RunAsync();
        await _estate.GreetAsync("Second thought.");
        await RunAsync();

        Assert.That(_estate.Texts("comments").Single(), Does.Contain("Second thought.").And.Not.Contain("First thought."));
        Assert.That(_estate.Calls.Count(call => call.StartsWith("pr comment 7", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_fork_is_validated_and_gets_no_secret()
    {
        await _estate.GreetAsync("Hello from a fork.");
        var before = _estate.Org.Wire.Entries.Count;
        var run = _estate.Begin("pull-request.yml");
        run.Context["github.event.pull_request.head.repo.full_name"] = "mallory/ivr";
        foreach (var secret in new[] { "GENESYS_READ_CLIENT_ID", "GENESYS_READ_CLIENT_SECRET" })
        {
            run.Context[$"secrets.{secret}"] = "";
        }

        var validate = await _estate.RunAsync(run, "validate");
        var plan = await _estate.RunAsync(run, "plan");

        Assert.That(validate.IsGreen, $"{validate}");
        Assert.That(plan.WasSkipped);
        Assert.That(_estate.Org.Wire.Entries, Has.Count.EqualTo(before));
    }

    [Test]
    public async Task A_mistake_fails_the_check_at_its_line()
    {
        await _estate.GreetAsync("[1, 2]");

        var validate = await _estate.RunAsync(_estate.Begin("pull-request.yml"), "validate");

        Assert.That(validate.HasFailed, $"{validate}");
        Assert.That(validate.Text, Does.Match(@"::error file=manifests/sales\.yaml,line=\d+,col=\d+"));
    }

    [Test]
    public async Task A_plan_that_fails_says_why_in_the_comment()
    {
        await _estate.GreetAsync("Hello from the branch.");
        var run = _estate.Begin("pull-request.yml");
        run.Context["secrets.GENESYS_READ_CLIENT_SECRET"] = "wrong";

        var plan = await _estate.RunAsync(run, "plan");

        Assert.That(plan.HasFailed, $"{plan}");
        Assert.That(_estate.Texts("comments").Single(), Does.StartWith("<!-- reconciler:plan:acme-ivr:production -->").And.Contain("POST /oauth/token"));
    }

    private async Task<(JobResult Validate, JobResult Plan)> RunAsync()
    {
        var run = _estate.Begin("pull-request.yml");
        return (await _estate.RunAsync(run, "validate"), await _estate.RunAsync(run, "plan"));
    }
}
