namespace Reconciler.Language.Expressions;

/// <summary>Something that an expression names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name: variables with their scope, prompts without it, looked-up things with escapes resolved.</param>
/// <param name="Span">Where the name stands; for a looked-up thing the string with its quotes.</param>
/// <param name="ById">Whether <paramref name="Name"/> is an id, as in <c>FindQueueById("…")</c>.</param>
public sealed record ExpressionReference(ExpressionReferenceKind Kind, string Name, TextSpan Span, bool ById = false);
