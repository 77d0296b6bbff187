using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>Reads a file that holds one flow in Archy's format, as an export or a repository has it.</summary>
public static class ArchyFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="displayPath">The path to show in diagnostics.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The flow, or null when the file cannot be read or holds no flow.</returns>
    public static async Task<FlowDocument?> ReadAsync(string path, string displayPath, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (await SourceReader.ReadAsync(path, displayPath, diagnostics, cancellationToken) is not { } file)
        {
            return null;
        }

        // A syntax error may leave a first part that looks like a flow.
        var own = new DiagnosticBag();
        var documents = YamlReader.Read(file, own);
        diagnostics.AddRange(own.Sorted());
        if (own.HasErrors)
        {
            return null;
        }

        if (documents is [var only])
        {
            return ArchyDocument.Read(only, diagnostics);
        }

        diagnostics.Add(DiagnosticCatalog.ArchyNeedsOneFlow(documents.Count == 0 ? new SourcePosition(file, 1, 1) : documents[1].Position));
        return null;
    }
}
