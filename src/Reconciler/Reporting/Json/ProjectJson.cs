using System.Text.Json;
using Reconciler.Environments;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>What a project file says, as JSON, secrets masked.</summary>
public static class ProjectJson
{
    /// <summary>The version of the document of <see cref="Variables"/>.</summary>
    public const string VariablesFormat = "reconciler/vars/v1";

    /// <summary>The version of the document of <see cref="Environments"/>.</summary>
    public const string EnvironmentsFormat = "reconciler/envs/v1";

    /// <summary>The variables with their values in the chosen environment.</summary>
    public static string Variables(ProjectConfig project) => JsonSerializer.Serialize(
        new WireVariableList(
            VariablesFormat,
            project.Name,
            project.Environment?.Name,
            [.. project.Values.Select(variable => WireVariable.Of(variable, project.Environment?.Name, project.Secrets))]),
        ChangeJson.Readable.WireVariableList);

    /// <summary>The environments.</summary>
    /// <param name="environments">The environments.</param>
    /// <param name="secrets">What must not be shown.</param>
    public static string Environments(IReadOnlyList<EnvironmentSummary> environments, SecretSet secrets) => JsonSerializer.Serialize(
        new WireEnvironmentList(EnvironmentsFormat, [.. environments.Select(environment => WireEnvironment.Of(environment, secrets))]),
        ChangeJson.Readable.WireEnvironmentList);
}
