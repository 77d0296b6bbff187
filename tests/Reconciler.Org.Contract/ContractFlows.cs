namespace Reconciler.Org.Contract;

/// <summary>The Archy YAML that the suite publishes.</summary>
internal static class ContractFlows
{
    public const string Marker = "reconciler:v1 project=contract hash=sha256:0123456789abcdef";

    public static string CallFlow(string name, string greeting = "Hello.") => $"""
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
                  - playAudio:
                      name: Greet
                      audio:
                        tts: {greeting}
                  - disconnect:
                      name: Disconnect
        """;

    /// <summary>A flow that Architect cannot save: it transfers to a queue that does not exist.</summary>
    public static string BrokenFlow(string name) => $"""
        inboundCall:
          name: {name}
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
                  - transferToAcd:
                      name: Transfer
                      targetQueue:
                        lit:
                          name: No Such Queue
                  - disconnect:
                      name: Disconnect
        """;

    public const string NotYaml = "inboundCall: [\n  name: }";
}
