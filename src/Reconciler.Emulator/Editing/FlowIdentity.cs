using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

internal static class FlowIdentity
{
    public static void RefuseOther(string yaml, StoredFlow flow)
    {
        var (file, problems) = FlowText.Read(yaml);
        RefuseOther(file ?? throw ApiErrors.BadRequest(problems[0].Text), flow);
    }

    /// <summary>In the UI, content belongs to the flow that is open: a file that names another flow is not its content.</summary>
    public static void RefuseOther(ArchyFile file, StoredFlow flow)
    {
        if (file.Type.ApiName != flow.Type || file.Name != flow.Name)
        {
            throw ApiErrors.BadRequest(
                $"The content is that of the {file.Type.ApiName} flow '{file.Name}', and the flow is the {flow.Type} flow '{flow.Name}'.");
        }
    }
}
