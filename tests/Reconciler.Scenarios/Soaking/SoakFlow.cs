namespace Reconciler.Scenarios.Soaking;

/// <summary>A flow of a <see cref="SoakProject"/>.</summary>
/// <param name="File">Its manifest.</param>
/// <param name="Name">Its name.</param>
/// <param name="Calls">The manifest of the shared flow that it calls; null for a shared flow.</param>
/// <param name="Text">What it says.</param>
internal sealed record SoakFlow(string File, string Name, string? Calls, string Text)
{
    public string? Description { get; init; }

    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>The manifest's text.</summary>
    /// <param name="nameOf">The name of the flow that a manifest describes.</param>
    public string Manifest(Func<string, string> nameOf)
    {
        var metadata = $"""
            apiVersion: reconciler/v1
            kind: {(Calls is null ? "SharedFlow" : "CallFlow")}
            metadata:
              name: {Name}
              description: {Description ?? "As it was made."}
              formerNames: [{string.Join(", ", FormerNames)}]
            """;
        return Calls is null
            ? $$"""
                {{metadata}}
                spec:
                  callableFrom: [inboundcall]
                  contract:
                    inputs:
                      who: { type: string, required: true }
                    outputs:
                      result: { type: string }
                  steps:
                    - updateData: { result: '"{{Text}}"' }
                    - return:
                """
            : $$"""
                {{metadata}}
                spec:
                  variables:
                    answer: string
                  steps:
                    - name: Ask
                      invoke:
                        sharedFlow: {{nameOf(Calls)}}
                        inputs: { who: Call.Ani }
                        outputs: { result: answer }
                    - playAudio: {{Text}}
                    - transferToAcd: Support
                    - disconnect:
                """;
    }
}
