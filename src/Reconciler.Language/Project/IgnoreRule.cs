using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;

namespace Reconciler.Language.Project;

/// <summary>One entry of <c>ignore</c> in <c>reconciler.yaml</c>.</summary>
/// <param name="Flow">Which flows it is about: a glob on the name.</param>
/// <param name="Path">Which differences it leaves alone: a glob on the path as reports show it; null for a rule about kinds of drift.</param>
/// <param name="Kinds">Which kinds of drift it leaves alone; empty means every kind, for a rule without <paramref name="Path"/>.</param>
/// <param name="Reason">Why. Never empty.</param>
/// <param name="Position">Where it is written.</param>
public sealed record IgnoreRule(Glob Flow, Glob? Path, IReadOnlyList<string> Kinds, string Reason, SourcePosition Position);
