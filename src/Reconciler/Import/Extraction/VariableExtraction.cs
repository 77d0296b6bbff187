using System.Globalization;
using Reconciler.Language.Project;

namespace Reconciler.Import.Extraction;

/// <summary>Names for the values that differ between orgs: one for each value, the same in each run. A variable that has the value already is used again.</summary>
/// <param name="existing">The project's variables.</param>
internal sealed class VariableExtraction(VariableSet existing)
{
    private readonly Dictionary<(ExtractedKind, string), ExtractedVariable> _variables = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The variable of a value.</summary>
    public ExtractedVariable Of(ExtractedKind kind, string value)
    {
        if (!_variables.TryGetValue((kind, value), out var variable))
        {
            variable = new ExtractedVariable(FreeName(NameFor(kind, value), value), kind, value);
            _names.Add(variable.Name);
            _variables.Add((kind, value), variable);
        }

        return variable;
    }

    /// <summary>True for one that the project does not declare yet.</summary>
    public bool IsNew(ExtractedVariable variable) => existing.Variable(variable.Name) is null;

    private string FreeName(string wished, string value)
    {
        var name = wished;
        for (var number = 2; _names.Contains(name) || existing.Variable(name) is { } taken && taken.Text != value; number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wished}{number}");
        }

        return name;
    }

    private static string NameFor(ExtractedKind kind, string value) => kind switch
    {
        ExtractedKind.Queue => Word("queue", value),
        ExtractedKind.Number => $"number{string.Concat(value.Where(char.IsAsciiDigit))}",
        _ => Word("url", Uri.TryCreate(value, UriKind.Absolute, out var address) ? address.Host : value),
    };

    // Names are letters, digits and underscores: what else stands in a value separates words.
    private static string Word(string prefix, string value)
    {
        var words = string.Concat(value.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return prefix + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
