using System.Text.RegularExpressions;
using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Publishing.Checks;

namespace Reconciler.Emulator.Publishing;

/// <summary>Reads an uploaded text as a flow file: either the file, or null and the problems of the text.</summary>
internal static partial class FlowText
{
    /// <summary>Reads the text. Placeholders such as <c>{{name}}</c> that were not filled are problems, too.</summary>
    public static (ArchyFile? File, IReadOnlyList<PublishProblem> Problems) Read(string yaml)
    {
        var placeholders = Placeholders(yaml);
        if (placeholders.Length > 0)
        {
            return (null, placeholders);
        }

        try
        {
            return (ArchyFile.Read(yaml), []);
        }
        catch (ArchyFormatException exception)
        {
            return (null, [new PublishProblem(exception.Message)]);
        }
    }

    // The sentence is the one that Archy prints, as quoted in issue 1068 of the Terraform provider.
    private static PublishProblem[] Placeholders(string yaml) =>
    [
        .. from placeholder in Placeholder().Matches(yaml).Select(match => match.Value).Distinct()
           select new PublishProblem(
               $"pre-processor substitution key of '{placeholder}' was found in the flow YAML, but was not found in the options file."),
    ];

    [GeneratedRegex(@"\{\{\s*[A-Za-z_][\w.-]*\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
