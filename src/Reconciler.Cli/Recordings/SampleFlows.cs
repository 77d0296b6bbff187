namespace Reconciler.Cli.Recordings;

/// <summary>The flows of the sample org, as Archy YAML.</summary>
internal static class SampleFlows
{
    /// <summary>A common module with inputs and outputs of all kinds.</summary>
    public const string Module = """
        commonModule:
          name: Sample Module
          description: Has all kinds of inputs and outputs.
          defaultLanguage: en-us
          variables:
            - stringVariable: { name: Common.one, isInput: true, isOutput: true, description: A text. }
            - integerVariable: { name: Common.two, isInput: true, isOutput: true }
            - stringCollectionVariable: { name: Common.three, isInput: true, isOutput: true }
            - queueVariable: { name: Common.four, isInput: true, isOutput: true }
          settingsCommonModule: { compatibleFlowTypes: [ { flowType: inboundcall } ] }
          startUpTaskActions:
            - endTask: { name: Done }
        """;

    /// <summary>Returns an inbound call flow of that name, which calls the module and transfers to a queue.</summary>
    public static string Caller(string name) => $$"""
        inboundCall:
          name: {{name}}
          description: Calls the module.
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          tasks:
            - task:
                name: Main
                refId: main
                actions:
                  - callCommonModule: { name: Call, commonModule: { Sample Module: { ver_latestPublished: { none: true } } } }
                  - transferToAcd: { targetQueue: { lit: { name: Sample 1 } } }
                  - disconnect: { none: true }
        """;

    /// <summary>Returns a flow without actions of an in-queue type, such as <c>inqueueCall</c>; its name is made of the type.</summary>
    public static string Inqueue(string name) => $$"""
        {{name}}:
          name: Sample {{name}}
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          tasks:
            - task: { name: Main, refId: main, actions: [ { disconnect: { none: true } } ] }
        """;

    /// <summary>A flow that uses a queue that does not exist.</summary>
    public const string Broken = """
        inboundCall:
          name: Sample Broken
          defaultLanguage: en-us
          startUpRef: ./tasks/task[main]
          tasks:
            - task: { name: Main, refId: main, actions: [ { transferToAcd: { targetQueue: { lit: { name: No Such Queue } } } }, { disconnect: { none: true } } ] }
        """;
}
