using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows;

/// <summary>A flow that another flow needs to exist when it is published, without copying it.</summary>
/// <param name="Key">The flow that is referred to.</param>
/// <param name="Position">Where it is named.</param>
public sealed record FlowReference(FlowKey Key, SourcePosition Position);
