namespace Reconciler.Emulator.Wire;

/// <summary>What the listings of queues, prompts, data actions … have in common.</summary>
internal sealed record WireThing
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public WireEntity? Division { get; init; }

    public string? Description { get; init; }

    public string? Category { get; init; }

    public string? IntegrationId { get; init; }

    public string? State { get; init; }

    public bool? HomeDivision { get; init; }

    public WireEntity? QueueFlow { get; init; }

    public WireEntity? EmailInQueueFlow { get; init; }

    public WireEntity? MessageInQueueFlow { get; init; }

    public required string SelfUri { get; init; }
}

/// <summary>A thing by its id: models <c>User</c>, <c>DomainEntityRef</c>, <c>AddressableEntityRef</c>, <c>WritableDivision</c>.</summary>
internal sealed record WireEntity(string Id, string? Name, string SelfUri);
