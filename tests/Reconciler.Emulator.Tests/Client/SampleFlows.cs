namespace Reconciler.Emulator.Tests.Client;

/// <summary>Small flow files, hand-written as people write them.</summary>
internal static class SampleFlows
{
    public const string Module = """
        commonModule:
          name: Shared Auth Logic
          defaultLanguage: en-us
          variables:
            - stringVariable: { name: Common.callerPhone, isInput: true, isOutput: false }
            - stringVariable: { name: Common.authResult, isInput: false, isOutput: true, description: success or failure }
          settingsCommonModule:
            compatibleFlowTypes: [ { flowType: inboundcall } ]
          startUpTaskActions:
            - updateData:
                statements:
                  - string: { variable: Common.authResult, value: { lit: success } }
            - endTask: { name: Done }
        """;

    public const string Caller = """
        inboundCall:
          name: Sales Call Flow
          description: Sells.
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          initialGreeting: { tts: Hello }
          variables:
            - stringVariable: { name: Flow.authResult }
          tasks:
            - task:
                name: Main
                refId: main
                actions:
                  - callCommonModule:
                      name: Authenticate
                      commonModule:
                        Shared Auth Logic:
                          ver_latestPublished:
                            inputs: { Common.callerPhone: { exp: Call.Ani } }
                            outputs: { Common.authResult: { var: Flow.authResult } }
                  - transferToAcd:
                      targetQueue: { lit: { name: Sales } }
                  - disconnect: { none: true }
        """;

    public static string InboundCall(string name, string greeting = "Hello", string extra = "") => $$"""
        inboundCall:
          name: {{name}}
          defaultLanguage: en-us
          startUpRef: ./menus/menu[main]
          initialGreeting: { tts: {{greeting}} }
          {{extra}}
          menus:
            - menu:
                name: Main Menu
                refId: main
                audio: { tts: Press nine. }
                choices:
                  - menuDisconnect: { name: Goodbye, dtmf: digit_9 }
        """;

    public static string InqueueCall(string name) => $$"""
        inqueueCall:
          name: {{name}}
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          tasks:
            - task: { name: Main, refId: main, actions: [ { disconnect: { none: true } } ] }
        """;

    public static string Workflow(string name) => $$"""
        workflow:
          name: {{name}}
          defaultLanguage: en-us
          startUpRef: ./states/state[s]
          states:
            - state: { name: Initial State, refId: s, actions: [ { endWorkflow: { name: End } } ] }
        """;
}
