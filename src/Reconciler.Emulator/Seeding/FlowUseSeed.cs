namespace Reconciler.Emulator.Seeding;

/// <summary>Something besides a flow that uses a flow.</summary>
/// <param name="User">The name of the queue or emergency group.</param>
/// <param name="Flow">The name of the flow.</param>
public sealed record FlowUseSeed(string User, string Flow);
