using Reconciler.Environments;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>An environment of <c>reconciler envs --format json</c>.</summary>
internal sealed record WireEnvironment(string Name, string? Org, bool IsDefault, IReadOnlyList<string> CredentialVariables)
{
    public static WireEnvironment Of(EnvironmentSummary environment, SecretSet secrets)
        => new(environment.Name, environment.Target is { } target ? secrets.Mask(target) : null, environment.IsDefault, environment.CredentialVariables);
}
