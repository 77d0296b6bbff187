using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows.Archy;

/// <summary>A variable that an Archy flow declares.</summary>
/// <param name="Name">Its name with the scope: <c>Common.callerPhone</c>.</param>
/// <param name="Type">Its Architect type: <c>string</c> for a <c>stringVariable</c>.</param>
/// <param name="IsInput">True when callers may pass it.</param>
/// <param name="IsOutput">True when callers may read it.</param>
/// <param name="HasInitialValue">True when it has a value before any step sets it.</param>
/// <param name="Position">Where its name is written.</param>
internal sealed record ArchyVariable(string Name, string Type, bool IsInput, bool IsOutput, bool HasInitialValue, SourcePosition Position);
