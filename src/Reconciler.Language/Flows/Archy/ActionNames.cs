using System.Collections.Frozen;
using System.Text;

namespace Reconciler.Language.Flows.Archy;

/// <summary>The name that Architect gives to a new action: its type in words. Exports always write it, hand-made files often leave it out.</summary>
public static class ActionNames
{
    // Most names are the action's key in words ("updateData" -> "Update Data"); these are not. All seen in public exports.
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["askForBoolean"] = "Ask for Yes / No",
        ["askForIntent"] = "Ask for Intent",
        ["askForSlot"] = "Ask for Slot",
        ["callCommonModule"] = "Call Common Module",
        ["callData"] = "Call Data Action",
        ["loopExit"] = "Exit Loop",
        ["loopNext"] = "Next Loop",
        ["menuDisconnect"] = "Disconnect",
        ["menuJumpToTask"] = "Jump to Reusable Task",
        ["menuTask"] = "Task",
        ["menuTransferToAcd"] = "Transfer to ACD",
        ["transferToAcd"] = "Transfer to ACD",
        ["jumpToTask"] = "Jump to Reusable Task",
        ["transferToFlowSecure"] = "Transfer to Secure Flow",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The default name of an action.</summary>
    /// <param name="action">The action's key in Archy, as <c>updateData</c>.</param>
    public static string DefaultFor(string action) => Irregular.TryGetValue(action, out var name) ? name : InWords(action);

    private static string InWords(string key)
    {
        var words = new StringBuilder(key.Length + 4);
        foreach (var letter in key)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(words.Length == 0 ? char.ToUpperInvariant(letter) : letter);
        }

        return words.Replace(" To ", " to ").ToString();
    }
}
