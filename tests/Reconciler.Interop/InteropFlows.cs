namespace Reconciler.Interop;

/// <summary>The flows that the org has before the checks begin.</summary>
internal static class InteropFlows
{
    public const string OpenedByAPerson = "Opened By A Person";
    public const string DraftToCheckIn = "Draft To Check In";
    public const string DraftToRevert = "Draft To Revert";

    public const string SharedGreeting = """
        commonModule:
          name: Shared Greeting
          defaultLanguage: en-us
          variables:
            - stringVariable: { name: Common.caller, isInput: true, isOutput: false }
            - stringVariable: { name: Common.result, isInput: false, isOutput: true, description: How it went. }
          settingsCommonModule: { compatibleFlowTypes: [ { flowType: inboundcall } ] }
          startUpTaskActions:
            - endTask: { name: Done }
        """;

    public const string OtherShared = """
        commonModule:
          name: Nobody's Module
          defaultLanguage: en-us
          settingsCommonModule: { compatibleFlowTypes: [ { flowType: inboundcall } ] }
          startUpTaskActions:
            - endTask: { name: Done }
        """;

    public const string WaitMusic = """
        inqueueCall:
          name: Wait Music
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          tasks:
            - task: { name: Main, refId: main, actions: [ { disconnect: { none: true } } ] }
        """;

    public const string MainLine = """
        inboundCall:
          name: Main Line
          description: Answers the main number.
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          variables:
            - stringVariable: { name: Flow.result }
          tasks:
            - task:
                name: Main
                refId: main
                actions:
                  - callCommonModule:
                      name: Greet
                      commonModule:
                        Shared Greeting:
                          ver_latestPublished:
                            inputs: { Common.caller: { exp: Call.Ani } }
                            outputs: { Common.result: { var: Flow.result } }
                  - transferToAcd: { targetQueue: { lit: { name: Sales } } }
                  - disconnect: { none: true }
        """;

    public static string Menu(string name, string greeting = "Hello.") => $$"""
        inboundCall:
          name: {{name}}
          defaultLanguage: en-us
          startUpRef: ./menus/menu[main]
          initialGreeting: { tts: {{greeting}} }
          menus:
            - menu:
                name: Main Menu
                refId: main
                audio: { tts: Press nine. }
                choices:
                  - menuDisconnect: { name: Goodbye, dtmf: digit_9 }
        """;
}
