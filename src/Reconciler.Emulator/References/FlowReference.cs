using Reconciler.Emulator.Archy;

namespace Reconciler.Emulator.References;

/// <summary>Something outside of a flow file that the file names.</summary>
/// <param name="Name">Its name, exactly as written.</param>
public sealed record FlowReference(ReferenceKind Kind, string Name)
{
    /// <summary>The category of a data action or the API type of a flow; otherwise null.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The outside things that an Archy file names, each once, in the order of their first use.</summary>
    /// <param name="archyYaml">The file's text, with its placeholders filled.</param>
    /// <exception cref="FormatException">The text is no Archy flow file.</exception>
    public static IReadOnlyList<FlowReference> In(string archyYaml)
    {
        ArgumentNullException.ThrowIfNull(archyYaml);
        try
        {
            return [.. In(ArchyFile.Read(archyYaml))];
        }
        catch (ArchyFormatException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>The same for a file that was read.</summary>
    internal static IEnumerable<FlowReference> In(ArchyFile file) => ReferenceSite.In(file).Select(site => site.Reference).Distinct();
}
