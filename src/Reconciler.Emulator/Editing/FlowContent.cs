using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>The text of a flow, as people change it in the UI.</summary>
internal static class FlowContent
{
    /// <summary>The changed content; refused when the text is not there, or is there several times and not all are meant.</summary>
    public static string Replace(string content, string oldText, string newText, bool all)
    {
        if (oldText.Length == 0)
        {
            throw ApiErrors.BadRequest("The text to replace is empty.");
        }

        var count = content.AsSpan().Count(oldText);
        return (count, all) switch
        {
            (0, _) => throw ApiErrors.BadRequest($"The flow does not contain '{oldText}'."),
            ( > 1, false) => throw ApiErrors.BadRequest($"The flow contains '{oldText}' {count} times; take a longer text, or replace all of them."),
            _ => content.Replace(oldText, newText, StringComparison.Ordinal),
        };
    }

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
