using System.Globalization;

namespace Reconciler.Bench;

/// <summary>A project of generated manifests: one shared flow for every nine call flows that invoke it.</summary>
internal sealed class GeneratedProject : IDisposable
{
    private const int CallersPerSharedFlow = 9;

    public GeneratedProject(int manifests)
    {
        Root = Directory.CreateTempSubdirectory("reconciler-bench-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "manifests"));
        File.WriteAllText(Path.Combine(Root, "reconciler.yaml"), "project: bench\nenvironments: { local: { emulator: { } } }\n");
        for (var i = 0; i < manifests; i++)
        {
            var shared = i / (CallersPerSharedFlow + 1) * (CallersPerSharedFlow + 1);
            File.WriteAllText(Path.Combine(Root, "manifests", $"{i:D5}.yaml"), i == shared ? SharedFlow(shared) : CallFlow(i, shared));
        }
    }

    public string Root { get; }

    /// <summary>Edits every manifest.</summary>
    public void Change()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "manifests")))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("description: Generated.", "description: Edited.", StringComparison.Ordinal));
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string SharedFlow(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        apiVersion: reconciler/v1
        kind: SharedFlow
        metadata: { name: Shared {{number}}, description: Generated. }
        spec:
          contract:
            inputs: { callerPhone: { type: string, required: true } }
            outputs: { authResult: string }
          steps:
            - updateData: { authResult: '"pending"' }
            - name: Known?
              decision:
                if: IsNotSetOrEmpty(callerPhone) or Length(callerPhone) < 5
                yes: [ { updateData: { authResult: '"failure"' } } ]
                no: [ { updateData: { authResult: '"success"' } } ]
            - return:
        """);

    private static string CallFlow(int number, int shared) => string.Create(CultureInfo.InvariantCulture, $$"""
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata: { name: Caller {{number}}, description: Generated. }
        spec:
          variables: { authResult: string, tries: { type: integer, initial: 0 } }
          steps:
            - invoke:
                sharedFlow: Shared {{shared}}
                inputs: { callerPhone: Call.Ani }
                outputs: { authResult: authResult }
            - playAudio: Welcome to number {{number}}.
            - updateData: { tries: tries + 1 }
            - decision:
                if: authResult == "success" and tries <= 3
                yes: [ { transferToAcd: Sales } ]
                no: [ { playAudio: Goodbye. } ]
            - disconnect:
        """);
}
