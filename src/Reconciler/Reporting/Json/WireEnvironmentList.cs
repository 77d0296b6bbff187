namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>reconciler envs --format json</c>.</summary>
internal sealed record WireEnvironmentList(string Format, IReadOnlyList<WireEnvironment> Environments);
