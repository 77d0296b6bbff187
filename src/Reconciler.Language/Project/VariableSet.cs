using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>The values that <c>${var.name}</c> and <c>${env.NAME}</c> stand for.</summary>
/// <param name="values">The value of each project variable that has one.</param>
/// <param name="environmentVariable">Reads an environment variable of the process by name; gives null when it is not set.</param>
/// <param name="secrets">Receives every value of <c>${env.…}</c> that was used, so that it can be masked.</param>
public sealed class VariableSet(
    IReadOnlyDictionary<string, ScalarNode> values, Func<string, string?> environmentVariable, SecretSet secrets)
{
    /// <summary>A set without project variables: only <c>${env.NAME}</c> has values.</summary>
    internal static VariableSet OfEnvironment(ProjectOptions options) => new(new Dictionary<string, ScalarNode>(), options.EnvironmentVariable, options.Secrets);

    /// <summary>A set with more project variables; a variable that is in both has the new value.</summary>
    internal VariableSet With(IEnumerable<(string Name, string Value)> more)
    {
        var all = new Dictionary<string, ScalarNode>(values, StringComparer.Ordinal);
        foreach (var (name, value) in more)
        {
            all[name] = ScalarNode.String(value, default);
        }

        return new VariableSet(all, environmentVariable, secrets);
    }

    /// <summary>The names of the project variables that have a value.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value of a project variable; null when it has none.</summary>
    public ScalarNode? Variable(string name) => values.GetValueOrDefault(name);

    /// <summary>The value of an environment variable; null when it is not set. The value is added to the secrets.</summary>
    public string? EnvironmentVariable(string name)
    {
        var value = environmentVariable(name);
        secrets.Add(value);
        return value;
    }
}
