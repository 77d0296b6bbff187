using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Editing;

/// <summary>One kind of thing that uses a flow, as the ending of the error code that forbids to take the flow away.</summary>
internal sealed record FlowUse(string CodeEnding, IReadOnlyList<WireErrorDetail> Users);
