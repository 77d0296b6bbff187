namespace Reconciler.Pipelines.Running;

/// <summary>One run of a workflow: what its jobs share.</summary>
internal sealed class WorkflowRun
{
    /// <summary>Begins one.</summary>
    /// <param name="name">The workflow's file.</param>
    /// <param name="artifacts">A folder for what its jobs keep.</param>
    public WorkflowRun(string name, string artifacts) => (Workflow, Artifacts) = (Workflow.Load(name), artifacts);

    public Workflow Workflow { get; }

    public string Artifacts { get; }

    /// <summary>What its expressions stand for.</summary>
    public Context Context { get; } = new(new Dictionary<string, string>
    {
        ["github.repository"] = "acme/ivr",
        ["github.event.pull_request.head.repo.full_name"] = "acme/ivr",
        ["github.event.pull_request.number"] = "7",
        ["github.base_ref"] = "main",
        ["github.token"] = "github-token",
        ["github.server_url"] = "https://github.example",
        ["github.run_id"] = "42",
        ["secrets.GENESYS_READ_CLIENT_ID"] = Estate.Reader.Id,
        ["secrets.GENESYS_READ_CLIENT_SECRET"] = Estate.Reader.Secret,
        ["secrets.GENESYS_APPLY_CLIENT_ID"] = Estate.Applier.Id,
        ["secrets.GENESYS_APPLY_CLIENT_SECRET"] = Estate.Applier.Secret,
        ["secrets.GENESYS_READ_CLIENTS"] = $$"""[{"id": "{{Estate.Reader.Id}}", "secret": "{{Estate.Reader.Secret}}"}]""",
        ["strategy.job-total"] = "5",
    });
}
