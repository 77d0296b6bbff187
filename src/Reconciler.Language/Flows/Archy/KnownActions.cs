using System.Collections.Frozen;

namespace Reconciler.Language.Flows.Archy;

/// <summary>
/// Archy actions that are known to exist: seen in public exports, or named by the Architect Scripting SDK. An action that is not listed passes
/// unless its name is one slip away from a listed one.
/// </summary>
internal static class KnownActions
{
    /// <summary>Their keys in Archy, as <c>updateData</c>.</summary>
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "addFlowMilestone", "callBotFlow", "callBridge", "callCommonModule", "callData", "callDataSecure", "callDecisionTable", "callDigitalBotFlow",
        "callLexV2Bot", "callTask", "clearUtteranceData", "collectInput", "conferenceGroup", "conferenceUser", "createCallback", "dataTableLookup",
        "decision", "detectSilence", "dialByExtension", "disconnect", "endTask", "evaluateSchedule", "evaluateScheduleGroup", "findEmergencyGroup",
        "findGroup", "findGroupById", "findLanguageSkill", "findQueue", "findQueueById", "findSchedule", "findScheduleGroup", "findSkill",
        "findSystemPrompt", "findUser", "findUserById", "findUserPrompt", "findUsersById", "findUtilizationLabel", "flushAudio", "getConversationData",
        "getExternalContact", "getExternalOrganization", "getJourneySession", "getParticipantData", "getResponse", "getSIPHeaders", "holdMusic",
        "initializeFlowOutcome", "jumpToMenu", "jumpToTask", "loop", "loopExit", "loopNext", "playAudio", "playAudioOnSilence",
        "playEstimatedWaitTime", "playPositionInQueue", "previousMenu", "repeatMenu", "searchExternalContacts", "sendResponse", "setConversationData", "setExternalTag",
        "setFlowOutcome", "setLanguage", "setParticipantData", "setPostFlow", "setScreenPop", "setUtilizationLabel", "setUUIData", "setWhisperAudio",
        "setWrapupCode", "switch", "transferToAcd", "transferToFlow", "transferToFlowSecure", "transferToGroup", "transferToNumber", "transferToUser",
        "transferToVoicemail", "updateData", "updateExternalContact", "wait");

    /// <summary>True when an action of this key is known to exist.</summary>
    public static bool Contains(string action) => All.Contains(action);
}
