using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Reconciler.Applying;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Archy;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>
/// A plan as <c>plan --out</c> writes it and <c>apply</c> takes it: the document of <c>schemas/plan.schema.json</c>. It holds no flow's body:
/// the manifests do, and their hashes are in it.
/// </summary>
public sealed record SavedPlan
{
    /// <summary>What the formats of all versions begin with.</summary>
    public const string FormatFamily = "reconciler/plan/";

    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string CurrentFormat = FormatFamily + "v1";

    /// <summary>The version of this document.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the document without this, see <see cref="PlanChecksum"/>; empty before it is written.</summary>
    public required string Checksum { get; init; }

    /// <summary>The version of the program that made the plan.</summary>
    public required string Tool { get; init; }

    /// <summary>A key of the org and the OAuth client, see <see cref="OrgIdentity.FileKey"/>.</summary>
    public required string OrgId { get; init; }

    /// <summary>What the user chose.</summary>
    public required PlanOptions Options { get; init; }

    /// <summary>Every manifest of the project.</summary>
    public required IReadOnlyList<SavedManifest> Manifests { get; init; }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The version of this program.</summary>
    public static string CurrentTool { get; } = typeof(SavedPlan).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>What to save of a plan.</summary>
    /// <param name="options">What the user chose for it.</param>
    /// <param name="flows">The flows that it was made from.</param>
    /// <param name="org">The org that it was made against.</param>
    public static SavedPlan Of(Plan plan, PlanOptions options, IReadOnlyList<CompiledFlow> flows, OrgIdentity org) => new()
    {
        Format = CurrentFormat,
        Checksum = "",
        Tool = CurrentTool,
        OrgId = org.FileKey,
        Options = options,
        Manifests = [.. flows.AsParallel().AsOrdered().Select(flow => SavedManifest.Of(flow, plan.Project))],
        Plan = plan,
    };
}

/// <summary>A manifest as it was when the plan was saved.</summary>
/// <param name="Flow">The flow that it describes.</param>
/// <param name="File">Its file, relative to the project's root.</param>
/// <param name="Hash">SHA-256 of the Archy text that publishing the flow would upload, as lower-case hex: division and marker count.</param>
public sealed record SavedManifest(FlowKey Flow, string File, string Hash)
{
    /// <summary>The manifest of a flow as it is now.</summary>
    /// <param name="flow">The manifest, compiled.</param>
    public static SavedManifest Of(CompiledFlow flow, string project)
    {
        var publication = Publication.Of(flow, flow.Document, project);
        var upload = ArchyWriter.Write(publication.Key.Type, publication.Body);
        return new SavedManifest(flow.Document.Key, flow.Manifest.File.Path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(upload))));
    }
}
