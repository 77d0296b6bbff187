using Reconciler.Emulator.References;

namespace Reconciler.Emulator.State;

/// <summary>A name of a flow file and what it meant when the version was made; an export writes the present name of that thing.</summary>
internal sealed record StoredReference(ReferenceKind Kind, string Name, string Id, string? Qualifier = null);
