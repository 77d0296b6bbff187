using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>One input or output of a call site.</summary>
/// <param name="Name">The parameter's name without the scope.</param>
/// <param name="Value">The Archy value: <c>{exp}</c> or <c>{lit}</c> for an input, <c>{var}</c> for an output.</param>
/// <param name="Position">Where the name is written.</param>
public sealed record CallBinding(string Name, Node Value, SourcePosition Position);
