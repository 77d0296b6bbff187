using Reconciler.Cli.Hosting;
using Reconciler.Org;

namespace Reconciler.Cli.Tests.Running;

/// <summary>A project in a folder of its own, and the program to run on it. Nothing of this process's surroundings reaches the program.</summary>
internal sealed class CliProject : IDisposable
{
    public const string ProjectFile = """
        project: cli-tests
        environments:
          local:
            emulator:
              queues: [Sales]
        """;

    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The environment variables of the program.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>What the user types; null when nobody is there.</summary>
    public string? Answers { get; set; }

    /// <summary>Columns of the terminal; 0 when output goes elsewhere.</summary>
    public int Width { get; set; }

    /// <summary>True for a terminal whose cursor can be moved.</summary>
    public bool IsLive { get; set; }

    /// <summary>Told of each line on standard output as it comes.</summary>
    public Action<string> OnLine { get; set; } = _ => { };

    /// <summary>A project that has one flow.</summary>
    public static CliProject WithOneFlow()
    {
        var project = new CliProject();
        project.Folder.Write("reconciler.yaml", ProjectFile);
        project.Folder.Write("manifests/sales.yaml", CallFlow("Sales", "Welcome to sales."));
        return project;
    }

    public static string CallFlow(string name, string greeting) => $$"""
        apiVersion: reconciler/v1
        kind: CallFlow
        metadata:
          name: {{name}}
        spec:
          steps:
            - playAudio: {{greeting}}
            - disconnect:

        """;

    /// <summary>Presses Ctrl-C for the first time.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Presses Ctrl-C for the second time.</summary>
    public void Abort() => _abort.Cancel();

    /// <summary>Runs the program in the project's folder.</summary>
    public async Task<CliResult> RunAsync(params string[] args)
    {
        using var output = new WatchedWriter(line => OnLine(line));
        using var error = new WatchedWriter(_ => { });
        using var input = new StringReader(Answers ?? "");
        var exitCode = await new CliApplication(new CliHost
        {
            Output = output,
            Error = error,
            Input = input,
            IsInteractive = Answers is not null,
            Width = Width,
            IsLive = IsLive,
            Folder = Folder.FullName,
            EnvironmentVariable = name => Variables.GetValueOrDefault(name),
            Polling = new PollSchedule(TimeSpan.Zero, 1, TimeSpan.Zero, TimeSpan.FromMinutes(16)),
            Patience = new ResilienceOptions { BaseDelay = TimeSpan.FromTicks(1), MaxDelay = TimeSpan.FromTicks(1) },
            EmulatorJobs = TimeSpan.Zero,
            Stop = _stop.Token,
            Abort = _abort.Token,
        }).RunAsync(args);
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        _stop.Dispose();
        _abort.Dispose();
        Folder.Dispose();
    }
}
