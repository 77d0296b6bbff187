using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Editing;

/// <summary>The text of a flow, as people change it in the UI.</summary>
internal static class FlowContent
{
    /// <summary>
    /// The content with <paramref name="oldText"/> replaced. Status 400 when it does not contain the text, or contains it several times and
    /// <paramref name="all"/> is false.
    /// </summary>
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

    /// <summary>Does the same for a text, and ends with status 400 when it is no flow file.</summary>
    public static void RefuseOther(string yaml, StoredFlow flow)
    {
        var (file, problems) = FlowText.Read(yaml);
        RefuseOther(file ?? throw ApiErrors.BadRequest(problems[0].Text), flow);
    }

    /// <summary>
    /// Ends with status 400 when the file is that of another flow: in the UI, a person can only save the content of the flow that is open.
    /// </summary>
    public static void RefuseOther(ArchyFile file, StoredFlow flow)
    {
        if (file.Type.ApiName != flow.Type || file.Name != flow.Name)
        {
            throw ApiErrors.BadRequest(
                $"The content is that of the {file.Type.ApiName} flow '{file.Name}', and the flow is the {flow.Type} flow '{flow.Name}'.");
        }
    }
}
