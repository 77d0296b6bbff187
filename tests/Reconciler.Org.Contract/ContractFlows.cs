namespace Reconciler.Org.Contract;

/// <summary>The Archy YAML that the suite publishes.</summary>
internal static class ContractFlows
{
    public const string Marker = "reconciler:v1 project=contract hash=sha256:0123456789abcdef";

    public const string NotYaml = "inboundCall: [\n  name: }";

    public static string CallFlow(string name, string greeting = "Hello.")
        => InboundCall(name, $$"""playAudio: { name: Greet, audio: { tts: {{greeting}} } }""");

    /// <summary>A shared flow without inputs and outputs.</summary>
    public static string SharedFlow(string name) => $$"""
        commonModule:
          name: {{name}}
          division: Home
          defaultLanguage: en-us
          settingsCommonModule: { compatibleFlowTypes: [ { flowType: inboundcall } ] }
          startUpTaskActions:
            - endTask: { name: End Task }
        """;

    /// <summary>A flow that calls a shared flow.</summary>
    public static string Caller(string name, string sharedFlow)
        => InboundCall(name, $$"""callCommonModule: { name: Call, commonModule: { {{sharedFlow}}: { ver_latestPublished: { none: true } } } }""");

    /// <summary>A flow that Architect cannot save: it transfers to a queue that does not exist.</summary>
    public static string BrokenFlow(string name)
        => InboundCall(name, "transferToAcd: { name: Transfer, targetQueue: { lit: { name: No Such Queue } } }");

    private static string InboundCall(string name, string firstAction) => $"""
        inboundCall:
          name: {name}
          description: "Published by the contract suite.\n{Marker}"
          division: Home
          startUpRef: "/inboundCall/tasks/task[Start_10]"
          defaultLanguage: en-us
          supportedLanguages:
            en-us:
              defaultLanguageSkill:
                noValue: true
          tasks:
            - task:
                name: Start
                refId: Start_10
                actions:
                  - {firstAction}
                  - disconnect:
                      name: Disconnect
        """;
}
