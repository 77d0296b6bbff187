namespace Reconciler.Org;

/// <summary>The state of the org's dependency index (API model <c>DependencyStatus</c>).</summary>
/// <param name="Text">The state as the API spells it: <c>OPERATIONAL</c>, <c>NOTBUILT</c>, <c>BUILDINPROGRESS</c> …</param>
public sealed record DependencyIndex(string Text)
{
    /// <summary>True when the index tells all: only then. Every other state, known or not, may leave consumers out.</summary>
    public bool IsTrusted => Text.Equals("OPERATIONAL", StringComparison.OrdinalIgnoreCase);
}
