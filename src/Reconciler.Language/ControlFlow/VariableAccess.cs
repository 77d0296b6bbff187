using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.ControlFlow;

/// <summary>A step reads or sets a variable.</summary>
/// <param name="Name">The variable's name with its scope, as written.</param>
/// <param name="IsWrite">True when it takes a value.</param>
/// <param name="Path">The output path on which it takes the value; null when it does on all.</param>
/// <param name="Position">Where it is named.</param>
/// <param name="ValueStart">Where the expression around it starts, or the name itself.</param>
internal readonly record struct VariableAccess(string Name, bool IsWrite, string? Path, SourcePosition Position, SourcePosition ValueStart);
