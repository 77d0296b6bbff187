using Reconciler.Cli.Hosting;
using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Language.Texts;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>Opens the org of a data file, runs one command on it and prints the text that the command returns. Each method returns the exit code.</summary>
internal static class EditRun
{
    /// <summary>Reads from the org without changing it. The data file must exist.</summary>
    public static Task<int> LookAsync(CliHost host, EditChoice choice, Func<OrgControl, string> look)
        => RunAsync(host, choice, options => Look(options, look));

    /// <summary>Changes the org. The data file must exist.</summary>
    public static Task<int> ChangeAsync(CliHost host, EditChoice choice, Func<OrgControl, string> change)
        => RunAsync(host, choice, options => Existing(options, () => Change(options, choice, change)));

    /// <summary>Changes the org; the data file is created when it does not exist.</summary>
    public static Task<int> ChangeOrBeginAsync(CliHost host, EditChoice choice, Func<OrgControl, string> change)
        => RunAsync(host, choice, options => Change(options, choice, change));

    private static async Task<int> RunAsync(CliHost host, EditChoice choice, Func<EmulatorOptions, string> act)
    {
        if (await EditedOrg.FindAsync(host, choice) is not { } options)
        {
            return ExitCodes.Error;
        }

        host.Output.Write(act(options));
        return ExitCodes.Ok;
    }

    private static string Look(EmulatorOptions options, Func<OrgControl, string> look) => Existing(options, () =>
    {
        // Looking must not write, and a seed that the org does not have yet would.
        using var org = EmulatedOrg.Open(options with { Seed = new EmulatorSeed() });
        return look(org.Control);
    });

    private static string Change(EmulatorOptions options, EditChoice choice, Func<OrgControl, string> change)
    {
        using var org = EmulatedOrg.Open(options with { TimeProvider = new FixedTime(choice.At) });
        return org.Control.LastChange is { } last && last > choice.At
            ? throw new OrgRefusalException($"the org was last changed at {UtcText.ForMachines(last)}, and this change would be of {UtcText.ForMachines(choice.At)}; give a later time with --at.")
            : change(org.Control);
    }

    private static string Existing(EmulatorOptions options, Func<string> act) => File.Exists(options.DataFile)
        ? act()
        : throw new OrgRefusalException($"there is no emulated org at {options.DataFile}; run 'reconciler apply' or 'reconciler emulator' first, or give another --data.");

    /// <summary>A clock that always shows the time that the user gave with <c>--at</c>.</summary>
    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
