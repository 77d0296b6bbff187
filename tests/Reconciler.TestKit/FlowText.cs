using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.TestKit;

/// <summary>Flow documents from Archy YAML.</summary>
public static class FlowText
{
    /// <summary>The document of a flow.</summary>
    /// <exception cref="ArgumentException">The text is no flow.</exception>
    public static FlowDocument Read(string archyYaml, string path = "flow.yaml")
    {
        var diagnostics = new DiagnosticBag();
        return ArchyDocument.Read(YamlText.Parse(archyYaml, path), diagnostics)
            ?? throw new ArgumentException(string.Join('\n', diagnostics.Sorted()), nameof(archyYaml));
    }
}
