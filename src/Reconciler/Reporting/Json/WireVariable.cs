using Reconciler.Language.Project;

namespace Reconciler.Reporting.Json;

/// <summary>A variable of <c>reconciler vars --format json</c>.</summary>
internal sealed record WireVariable(string Name, string Type, string? Description, bool IsSecret, string? Value, string Source, string? From)
{
    public static WireVariable Of(VariableValue variable, string? environment, SecretSet secrets) => new(
        variable.Declaration.Name,
        VariableReport.TypeOf(variable),
        variable.Declaration.Description,
        variable.Declaration.IsSecret,
        VariableReport.Shown(variable) is { } value ? secrets.Mask(value) : null,
        variable.Source switch
        {
            VariableSource.Default => "default",
            VariableSource.Environment => "environment",
            VariableSource.EnvironmentVariable => "environmentVariable",
            VariableSource.File => "file",
            VariableSource.Option => "option",
            _ => "none",
        },
        variable.From(environment));
}
