namespace Reconciler.Language.ControlFlow;

/// <summary>What is known of an action.</summary>
/// <param name="Effect">What it does to the flow of control.</param>
/// <param name="Paths">All its output paths: exactly one of them is taken. Empty when they are not all known; then the action may also just go on.</param>
internal sealed record ActionFacts(ActionEffect Effect, params IReadOnlyList<string> Paths)
{
    /// <summary>Of an action that the table does not know: it goes on or ends, by any path that is written.</summary>
    public static ActionFacts Unknown { get; } = new(ActionEffect.MayEnd);
}
