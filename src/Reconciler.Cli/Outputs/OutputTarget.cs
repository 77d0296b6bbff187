using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Outputs;

/// <summary>A file that a run is to be written into.</summary>
/// <param name="Option">The option that asked for it.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="Format">Makes its text.</param>
internal sealed record OutputTarget(string Option, string Path, Func<RunReport, string> Format);
