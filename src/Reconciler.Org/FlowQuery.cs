namespace Reconciler.Org;

/// <summary>Filters of the flow listing. Optional filters are never sent unless set: some of them hide flows (terraform-provider-genesyscloud issue 1835).</summary>
public sealed record FlowQuery
{
    /// <summary>Flows a page. 500 is what the Terraform provider uses; the maximum is not documented.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>Fill <see cref="OrgFlow.InputSchema"/> and <see cref="OrgFlow.OutputSchema"/>.</summary>
    public bool IncludeSchemas { get; init; } = true;

    /// <summary>Only flows of these types (lower case, as <c>inboundcall</c>); empty means every type.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>
    /// Only flows of about this name; null means any. How exactly the server compares is not documented, so compare <see cref="OrgFlow.Name"/> again.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Deleted flows as well.</summary>
    public bool Deleted { get; init; }

    /// <summary>Only flows published after this moment.</summary>
    public DateTimeOffset? PublishedAfter { get; init; }
}
