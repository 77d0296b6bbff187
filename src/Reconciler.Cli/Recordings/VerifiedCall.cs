namespace Reconciler.Cli.Recordings;

/// <summary>What became of a kind of call.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many calls of it the recording has.</param>
/// <param name="Differences">What differs; null when it was not compared, because it is no read of the API.</param>
internal sealed record VerifiedCall(CallKind Kind, int Count, IReadOnlyList<string>? Differences);
