using Reconciler.Drifting;
using Reconciler.Reporting;

namespace Reconciler.Cli.Arguments;

/// <summary>What the user chose for <c>drift</c>.</summary>
/// <param name="Options">What to look at.</param>
/// <param name="Format">How to show it.</param>
/// <param name="View">How much of the changes to show.</param>
/// <param name="Accept">True to write what was edited in the org into the manifests.</param>
internal sealed record DriftChoice(DriftOptions Options, OutputFormat Format, ChangeView View, bool Accept);
