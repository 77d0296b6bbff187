using System.Security.Cryptography;
using System.Text;
using Reconciler.Applying;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;

namespace Reconciler.SavedPlans;

/// <summary>A manifest as it was when the plan was saved.</summary>
/// <param name="Flow">The flow that it describes.</param>
/// <param name="File">Its file, relative to the project's root.</param>
/// <param name="Hash">SHA-256 of the Archy text that publishing the flow would upload, as lower-case hex: division and marker count.</param>
public sealed record SavedManifest(FlowKey Flow, string File, string Hash)
{
    /// <summary>What to remember of a manifest.</summary>
    /// <param name="flow">The manifest, compiled.</param>
    /// <param name="project">The project's name.</param>
    public static SavedManifest Of(CompiledFlow flow, string project)
    {
        var publication = Publication.Of(flow, flow.Document, project);
        var upload = ArchyWriter.Write(publication.Key.Type, publication.Body);
        return new SavedManifest(flow.Document.Key, flow.Manifest.File.Path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(upload))));
    }
}
