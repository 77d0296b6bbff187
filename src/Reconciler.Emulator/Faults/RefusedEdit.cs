namespace Reconciler.Emulator.Faults;

/// <summary>An edit of a fault rule that the org refused, as it would in the UI.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Reason">Why it was refused.</param>
public sealed record RefusedEdit(EmulatedEdit Edit, string Reason);
