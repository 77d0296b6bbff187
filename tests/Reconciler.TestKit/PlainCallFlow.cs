namespace Reconciler.TestKit;

/// <summary>The least of a call flow in Archy's format: one task that says something and hangs up.</summary>
public static class PlainCallFlow
{
    /// <summary>The flow's YAML.</summary>
    /// <param name="name">The flow's name, as it is to stand in the YAML.</param>
    /// <param name="greeting">What is said, without characters that end a text in double quotes.</param>
    public static string Yaml(string name, string greeting) => $$"""
        inboundCall:
          name: {{name}}
          division: Home
          startUpRef: "/inboundCall/tasks/task[Start_1]"
          defaultLanguage: en-us
          initialGreeting: { noValue: true }
          tasks:
            - task:
                name: Start
                refId: Start_1
                actions:
                  - playAudio: { name: Play Audio, audio: { tts: "{{greeting}}" } }
                  - disconnect: { name: Disconnect }
        """;
}
