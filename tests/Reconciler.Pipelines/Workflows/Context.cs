using System.Text.RegularExpressions;

namespace Reconciler.Pipelines.Workflows;

/// <summary>What the expressions of a workflow stand for. One that is not in the table fails the test: it is misspelt, or the table lacks it.</summary>
internal sealed partial class Context(IReadOnlyDictionary<string, string> table)
{
    private readonly Dictionary<string, string> _values = new(table, StringComparer.Ordinal);
    private readonly HashSet<string> _outputs = [];

    public string this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value
            : _outputs.Any(step => name.StartsWith(step, StringComparison.Ordinal)) ? ""
            : throw new InvalidOperationException($"The workflow uses '{name}', which the table does not have.");
        set => _values[name] = value;
    }

    /// <summary>Makes a step known: an output that it did not set is empty.</summary>
    public void Announce(string step) => _outputs.Add($"steps.{step}.outputs.");

    /// <summary>The text with each <c>${{ … }}</c> replaced.</summary>
    public string Fill(string text) => Expression().Replace(text, match => this[match.Groups["name"].Value]);

    /// <summary>Whether a condition holds.</summary>
    /// <param name="condition">The condition; null when there is none.</param>
    /// <param name="hasFailed">True when a step before has failed: then only a condition that says so is looked at.</param>
    public bool Holds(string? condition, bool hasFailed)
    {
        var terms = (condition ?? "").Replace("${{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)
            .Split("&&", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (!hasFailed || terms.Contains("!cancelled()")) && terms.All(IsTrue);
    }

    private bool IsTrue(string term)
    {
        if (term == "!cancelled()")
        {
            return true;
        }

        var comparison = Comparison().Match(term);
        return comparison.Success
            ? Value(comparison.Groups["left"].Value) == Value(comparison.Groups["right"].Value) == (comparison.Groups["sign"].Value == "==")
            : throw new InvalidOperationException($"The condition '{term}' is of a form that these tests do not know.");
    }

    private string Value(string text) => text.StartsWith('\'') ? text[1..^1] : this[text];

    [GeneratedRegex(@"\$\{\{ (?<name>[\w.-]+) \}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"^(?<left>\S+) (?<sign>==|!=) (?<right>\S+)$")]
    private static partial Regex Comparison();
}
