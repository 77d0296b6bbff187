using System.Text;

namespace Reconciler.Emulator.References;

/// <summary>What a flow can refer to by name, outside of its own file.</summary>
public enum ReferenceKind
{
    /// <summary>Another flow; the qualifier is its API type, such as <c>commonmodule</c>.</summary>
    Flow,

    /// <summary>An ACD queue.</summary>
    Queue,

    /// <summary>A division.</summary>
    Division,

    /// <summary>A user prompt, without the <c>Prompt.</c> prefix.</summary>
    Prompt,

    /// <summary>A data action; the qualifier is the category (the integration's name).</summary>
    DataAction,

    /// <summary>A data table.</summary>
    DataTable,

    /// <summary>A schedule.</summary>
    Schedule,

    /// <summary>A schedule group.</summary>
    ScheduleGroup,

    /// <summary>An emergency group.</summary>
    EmergencyGroup,

    /// <summary>An ACD skill.</summary>
    Skill,

    /// <summary>A language skill.</summary>
    Language,

    /// <summary>A wrap-up code.</summary>
    WrapupCode,

    /// <summary>A contact list.</summary>
    ContactList,

    /// <summary>A person.</summary>
    User,

    /// <summary>A group of people.</summary>
    Group,

    /// <summary>An agent script.</summary>
    Script,

    /// <summary>A flow outcome.</summary>
    FlowOutcome,

    /// <summary>A flow milestone.</summary>
    FlowMilestone,

    /// <summary>A work type.</summary>
    Worktype,
}

/// <summary>The words for the kinds of things: <c>DataTable</c> is a "data table".</summary>
internal static class ReferenceNouns
{
    /// <summary>The words for a kind, in lower case.</summary>
    public static string Of(ReferenceKind kind)
    {
        var noun = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && noun.Length > 0)
            {
                noun.Append(' ');
            }

            noun.Append(char.ToLowerInvariant(letter));
        }

        return noun.ToString();
    }
}
