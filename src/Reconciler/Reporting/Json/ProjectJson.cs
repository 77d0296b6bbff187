using System.Text.Json;
using Reconciler.Environments;
using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>The variables and the environments that a project file declares, as JSON, secrets masked.</summary>
public static class ProjectJson
{
    /// <summary>The version of the document of <see cref="Variables"/>; it grows when a reader of an older one would be misled.</summary>
    public const string VariablesFormat = "reconciler/vars/v1";

    /// <summary>The version of the document of <see cref="Environments"/>; it grows when a reader of an older one would be misled.</summary>
    public const string EnvironmentsFormat = "reconciler/envs/v1";

    /// <summary>The variables with their values in the chosen environment, indented.</summary>
    public static string Variables(ProjectConfig project) => JsonSerializer.Serialize(
        new VariablesDocument(
            VariablesFormat,
            project.Name,
            project.Environment?.Name,
            [.. project.Values.Select(variable => JsonVariable.Of(variable, project.Environment?.Name, project.Secrets))]),
        DocumentContext.Readable.VariablesDocument);

    /// <summary>The environments, indented.</summary>
    /// <param name="secrets">Texts to mask.</param>
    public static string Environments(IReadOnlyList<EnvironmentSummary> environments, SecretSet secrets) => JsonSerializer.Serialize(
        new EnvironmentsDocument(EnvironmentsFormat, [.. environments.Select(environment => JsonEnvironment.Of(environment, secrets))]),
        DocumentContext.Readable.EnvironmentsDocument);
}

/// <summary>The document of <c>reconciler vars --format json</c>.</summary>
internal sealed record VariablesDocument(string Format, string Project, string? Environment, IReadOnlyList<JsonVariable> Variables);

/// <summary>A variable of <c>reconciler vars --format json</c>.</summary>
internal sealed record JsonVariable
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public string? Description { get; init; }

    public required bool IsSecret { get; init; }

    public string? Value { get; init; }

    public required string Source { get; init; }

    public string? From { get; init; }

    public static JsonVariable Of(VariableValue variable, string? environment, SecretSet secrets) => new()
    {
        Name = variable.Declaration.Name,
        Type = VariableReport.TypeOf(variable),
        Description = variable.Declaration.Description,
        IsSecret = variable.Declaration.IsSecret,
        Value = VariableReport.Shown(variable) is { } value ? secrets.Mask(value) : null,
        Source = variable.Source switch
        {
            VariableSource.Default => "default",
            VariableSource.Environment => "environment",
            VariableSource.EnvironmentVariable => "environmentVariable",
            VariableSource.File => "file",
            VariableSource.Option => "option",
            _ => "none",
        },
        From = variable.From(environment),
    };
}

/// <summary>The document of <c>reconciler envs --format json</c>.</summary>
internal sealed record EnvironmentsDocument(string Format, IReadOnlyList<JsonEnvironment> Environments);

/// <summary>An environment of <c>reconciler envs --format json</c>; the org is null where the project names none for it.</summary>
internal sealed record JsonEnvironment(string Name, string? Org, bool IsDefault, IReadOnlyList<string> CredentialVariables)
{
    public static JsonEnvironment Of(EnvironmentSummary environment, SecretSet secrets)
        => new(environment.Name, environment.Target is { } target ? secrets.Mask(target) : null, environment.IsDefault, environment.CredentialVariables);
}
