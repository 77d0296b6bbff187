using System.Collections.Frozen;
using Reconciler.Language.Flows.Archy;

namespace Reconciler.Language.ControlFlow;

/// <summary>
/// What actions do to the flow of control.
/// Source: the classes <c>ArchAction…</c> of the public Architect Scripting SDK (npm package purecloud-flow-scripting-api-sdk-javascript, types of
/// June 2026), the engine that publishes Archy files. The base class of an action tells its output paths (<c>…WithOutputsSuccessFailureTimeout</c>);
/// the transfers' "fake success" is an output that no action can follow. Spelling of paths as in public exports.
/// </summary>
internal static class ActionTable
{
    private static readonly ActionFacts Continues = new(ActionEffect.Continues);

    private static readonly FrozenDictionary<string, ActionFacts> Known = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is known of an action.</summary>
    /// <param name="action">The action's key in Archy, as <c>transferToAcd</c>.</param>
    public static ActionFacts Find(string action) => Known.TryGetValue(action, out var facts)
        ? facts
        : KnownActions.Contains(action) ? Continues : ActionFacts.Unknown;

    private static IEnumerable<KeyValuePair<string, ActionFacts>> Rows() =>
    [
        // "terminating action" in the SDK's words, or the exit of its flow type.
        .. Each(new(ActionEffect.Ends), "disconnect", "endWorkflow", "exitBotFlow", "exitWorkitemFlow", "returnToAgent"),
        .. Each(new(ActionEffect.EndsRoutine), "endTask", "endState"),
        .. Each(
            new(ActionEffect.Transfers, "failure"),
            "transferToAcd", "transferToFlow", "transferToFlowSecure", "transferToGroup", "transferToNumber", "transferToUser", "transferToVoicemail"),

        // Whether anything can follow these is told nowhere.
        .. Each(new(ActionEffect.MayEnd), "abortSurveyInvite", "completeSurveyInvite", "dialByExtension", "disconnectWorkitem", "terminateWorkitem"),
        .. Each(new(ActionEffect.Calls), "callTask"),
        .. Each(new(ActionEffect.Jumps), "changeState", "jumpToMenu", "jumpToTask"),
        .. Each(new(ActionEffect.GoesBack), "previousMenu", "repeatMenu"),
        .. Each(new(ActionEffect.Loops), "loop", "loopUntil", "loopAnythingElse"),
        .. Each(new(ActionEffect.NextTurn), "loopNext"),
        .. Each(new(ActionEffect.LeavesLoop), "loopExit"),
        .. Each(new(ActionEffect.Continues, "yes", "no"), "decision"),
        .. Each(new(ActionEffect.Continues, "success", "failure", "timeout"), "callData", "callDataSecure", "callGuide"),
        .. Each(
            new(ActionEffect.Continues, "success", "failure"),
            "callDecisionTable", "clearUtilizationLabel", "collectInput", "decryptData", "encryptData", "getRawSIPHeaders", "getResponse",
            "getSIPHeaders", "sendAutoReply", "sendResponse", "setConversationData", "setPriority", "setSkills", "setUtilizationLabel",
            "setWhisperAudio", "setWrapupCode", "updateWorkitem"),
        .. Each(
            new(ActionEffect.Continues, "found", "notFound"),
            "findEmergencyGroup", "findGroup", "findGroupById", "findLanguageSkill", "findQueue", "findQueueById", "findSchedule", "findScheduleGroup",
            "findSkill", "findSystemPrompt", "findUser", "findUserById", "findUserPrompt", "findUtilizationLabel", "getConversationData",
            "getExternalContact", "getExternalOrganization"),
        .. Each(new(ActionEffect.Continues, "found", "notFound", "failure"), "dataTableLookup", "getAssignedCustomerIntents"),
        .. Each(new(ActionEffect.Continues, "active", "inactive"), "evaluateSchedule"),
        .. Each(new(ActionEffect.Continues, "open", "closed", "holiday", "emergency"), "evaluateScheduleGroup"),
        .. Each(new(ActionEffect.Continues, "default"), "switch"),
    ];

    private static IEnumerable<KeyValuePair<string, ActionFacts>> Each(ActionFacts facts, params IEnumerable<string> actions)
        => actions.Select(action => KeyValuePair.Create(action, facts));
}

/// <summary>What is known of an action.</summary>
/// <param name="Effect">What it does to the flow of control.</param>
/// <param name="Paths">All its output paths: exactly one of them is taken. Empty when they are not all known; then the action may also just go on.</param>
internal sealed record ActionFacts(ActionEffect Effect, params IReadOnlyList<string> Paths)
{
    /// <summary>The facts of an action that neither the table nor the format knows: it may go on or end, by any path that is written.</summary>
    public static ActionFacts Unknown { get; } = new(ActionEffect.MayEnd);
}

/// <summary>What an action does to the flow of control, beyond its output paths.</summary>
internal enum ActionEffect
{
    /// <summary>Goes on.</summary>
    Continues,

    /// <summary>Goes on, or ends the call or the flow.</summary>
    MayEnd,

    /// <summary>Ends the call or the flow.</summary>
    Ends,

    /// <summary>Hands the call over; goes on only by its failure path.</summary>
    Transfers,

    /// <summary>Ends the task or state that it stands in.</summary>
    EndsRoutine,

    /// <summary>Runs a task and comes back.</summary>
    Calls,

    /// <summary>Goes to a task, menu or state for good.</summary>
    Jumps,

    /// <summary>Goes back to a menu.</summary>
    GoesBack,

    /// <summary>Repeats its path <c>loop</c>, then goes on.</summary>
    Loops,

    /// <summary>Begins the next turn of the loop around it.</summary>
    NextTurn,

    /// <summary>Leaves the loop around it.</summary>
    LeavesLoop,
}
