using System.Runtime.InteropServices;
using System.Text;
using Reconciler.Cli;
using Reconciler.Cli.Hosting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
using var abort = new CancellationTokenSource();

void Interrupt(PosixSignalContext context)
{
    context.Cancel = true;
    if (stop.IsCancellationRequested)
    {
        abort.Cancel();
        return;
    }

    Console.Error.WriteLine("Stopping: nothing new is started, running jobs are waited for. Press Ctrl-C again to stop at once.");
    stop.Cancel();
}

// The old console of Windows prints the sequences; whatever calls itself dumb does, too.
static bool MovesCursor() => OperatingSystem.IsWindows()
    ? Environment.GetEnvironmentVariable("WT_SESSION") is { Length: > 0 }
    : Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
return await new CliApplication(new CliHost
{
    Output = Console.Out,
    Error = Console.Error,
    Input = Console.In,
    IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
    Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
    IsLive = !Console.IsOutputRedirected && MovesCursor(),
    Folder = Environment.CurrentDirectory,
    EnvironmentVariable = Environment.GetEnvironmentVariable,
    Stop = stop.Token,
    Abort = abort.Token,
}).RunAsync(args);
