using Reconciler.Emulator.Archy;

namespace Reconciler.Emulator.References;

/// <summary>Finds what a flow file needs from its org.</summary>
public static class FlowReferences
{
    /// <summary>The outside things that an Archy file names, each once, in the order of their first use.</summary>
    /// <param name="archyYaml">The file's text, with its placeholders filled.</param>
    /// <exception cref="FormatException">The text is no Archy flow file.</exception>
    public static IReadOnlyList<FlowReference> In(string archyYaml)
    {
        ArgumentNullException.ThrowIfNull(archyYaml);
        try
        {
            return [.. Of(ArchyFile.Read(archyYaml))];
        }
        catch (ArchyFormatException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    internal static IEnumerable<FlowReference> Of(ArchyFile file) => ReferenceSites.In(file).Select(site => site.Reference).Distinct();
}
