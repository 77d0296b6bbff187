using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Publishing.Checks;

/// <summary>A flow file that somebody wants to publish in an org.</summary>
internal sealed record PublishCandidate(OrgState Org, ArchyFile File, StoredIdentity By)
{
    /// <summary>The flow that the file would update, if there is one.</summary>
    public StoredFlow? Existing { get; } = Org.FindFlow(File.Type.ApiName, File.Name);
}

/// <summary>Why a file cannot be published.</summary>
/// <param name="Text">The message of the job.</param>
/// <param name="Unresolved">The outside thing that was not found, if that is the reason.</param>
internal sealed record PublishProblem(string Text, FlowReference? Unresolved = null);
