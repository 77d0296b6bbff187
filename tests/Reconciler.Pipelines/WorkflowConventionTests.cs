namespace Reconciler.Pipelines;

internal sealed class WorkflowConventionTests
{
    private static IEnumerable<string> Names => Workflow.Names;

    [TestCaseSource(nameof(Names))]
    public void A_workflow_has_no_permission_but_what_its_jobs_ask_for(string name)
    {
        var workflow = Workflow.Load(name);

        Assert.That(YamlFile.Map(workflow.Root, "permissions")!.Children, Is.Empty);
        Assert.That(workflow.Jobs.Values.Select(job => YamlFile.Texts(job.Root, "permissions")), Has.All.ContainKey("contents"));
    }

    [TestCaseSource(nameof(Names))]
    public void Runs_that_write_are_never_stopped_by_a_later_one(string name)
    {
        var concurrency = YamlFile.Map(Workflow.Load(name).Root, "concurrency")!;

        Assert.That(YamlFile.Text(concurrency, "group"), Does.StartWith("reconciler-"));
        Assert.That(YamlFile.Text(concurrency, "cancel-in-progress"), Is.EqualTo(name == "pull-request.yml" ? "true" : "false"));
    }

    [TestCaseSource(nameof(Names))]
    public void Code_of_a_fork_never_runs_with_secrets(string name)
        => Assert.That(YamlFile.Map(Workflow.Load(name).Root, "on")!.Children.Keys.Select(key => $"{key}"), Does.Not.Contain("pull_request_target"));

    [TestCaseSource(nameof(Names))]
    public void Actions_are_pinned_and_leave_no_token_behind(string name)
    {
        var steps = Workflow.Load(name).Jobs.Values.SelectMany(job => job.Steps).Where(step => step.Uses is not null).ToArray();

        Assert.That(steps.Select(step => step.Uses), Has.All.Match(@"^actions/[a-z-]+@v\d+$"));
        Assert.That(steps.Where(step => step.Uses!.StartsWith("actions/checkout@", StringComparison.Ordinal)).Select(step => step.With["persist-credentials"]), Has.All.EqualTo("false"));
    }

    // Text of a pull request that is put into a command is run as one; in a variable it is only text.
    [TestCaseSource(nameof(Names))]
    public void Commands_take_values_from_variables_only(string name)
        => Assert.That(Workflow.Load(name).Jobs.Values.SelectMany(job => job.Steps).Select(step => step.Run ?? ""), Has.None.Contain("${{"));

    [TestCaseSource(nameof(Names))]
    public void Secrets_are_given_to_steps_and_not_to_jobs(string name)
    {
        var workflow = Workflow.Load(name);

        Assert.That(workflow.Env.Values, Has.None.Contain("secrets."));
        Assert.That(workflow.Jobs.Values.SelectMany(job => YamlFile.Texts(job.Root, "env").Values), Has.None.Contain("secrets."));
    }
}
