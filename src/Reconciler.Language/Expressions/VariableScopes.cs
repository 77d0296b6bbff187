using System.Collections.Frozen;

namespace Reconciler.Language.Expressions;

/// <summary>
/// Words that start a scoped variable. They win over a bare variable of the same name, because <c>Email.Message</c> must never
/// depend on which variables a flow happens to declare.
/// </summary>
internal static class VariableScopes
{
    /// <summary>The word before the dot of a prompt of the organisation, as in <c>Prompt.welcome</c>.</summary>
    public const string UserPrompt = "Prompt";

    /// <summary>The word before the dot of a prompt that comes with the product.</summary>
    public const string SystemPrompt = "PromptSystem";

    // Case is ignored: public exports hold "flow.Ani" beside "Flow.ani".
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Flow", "Common", "Task", "State", "Slot", "Bot", "Call", "Chat", "Email", "Message", "Session", "Menu", "Survey",
        "Voicemail", "Workitem", "System", UserPrompt, SystemPrompt);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for such a word, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
