using Reconciler.Language.Diagnostics;

namespace Reconciler.Environments;

/// <summary>What <c>reconciler.yaml</c> says about an environment, read without its secrets.</summary>
/// <param name="Name">The environment's name.</param>
/// <param name="Target">The region with its API host, the address, or the emulator and its data file; null when none of them is written.</param>
/// <param name="CredentialVariables">The environment variables that the OAuth client comes from; empty for an emulator.</param>
/// <param name="IsDefault">True for the one that is used without <c>--env</c>.</param>
/// <param name="Position">Where it is declared.</param>
public sealed record EnvironmentSummary(string Name, string? Target, IReadOnlyList<string> CredentialVariables, bool IsDefault, SourcePosition Position);
