namespace Reconciler.Cli.Recordings;

/// <summary>A place where two forms differ.</summary>
/// <param name="Path">The place, such as <c>$.entities[].name</c>.</param>
/// <param name="One">The kinds of value that the one has.</param>
/// <param name="Other">The kinds of value that the other has.</param>
internal sealed record FormDifference(string Path, string One, string Other);
