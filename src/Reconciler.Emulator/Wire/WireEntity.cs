namespace Reconciler.Emulator.Wire;

/// <summary>A thing by its id: models <c>User</c>, <c>DomainEntityRef</c>, <c>AddressableEntityRef</c>, <c>WritableDivision</c>.</summary>
internal sealed record WireEntity(string Id, string? Name, string SelfUri);
