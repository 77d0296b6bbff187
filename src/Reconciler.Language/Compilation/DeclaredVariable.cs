using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>A variable that a manifest declares: an input, an output, or one of the flow's own.</summary>
/// <param name="Name">Its name without scope.</param>
/// <param name="Type">Its Architect type.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Initial">Its value at the start, as an expression or a value of Archy; null for none.</param>
/// <param name="IsInput">True for an input of the contract.</param>
/// <param name="IsOutput">True for an output of the contract.</param>
/// <param name="Position">Where it is declared.</param>
internal sealed record DeclaredVariable(
    string Name, string Type, string? Description, Node? Initial, bool IsInput, bool IsOutput, SourcePosition Position);
