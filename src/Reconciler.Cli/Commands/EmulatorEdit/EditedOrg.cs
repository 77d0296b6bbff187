using Reconciler.Cli.Connections;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;
using Reconciler.Emulator;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>Finds the data file of the emulated org that a command changes.</summary>
internal static class EditedOrg
{
    /// <summary>The data file of <c>reconciler emulator</c> when none is given, relative to the current folder.</summary>
    public const string DefaultDataFile = ".reconciler/emulator.json";

    /// <summary>Returns the emulator options with the data file that was given, else the one of the project's environment, else <see cref="DefaultDataFile"/>.</summary>
    /// <returns>The options; null, with the reason shown, when the project has errors or its environment is no emulator.</returns>
    public static async Task<EmulatorOptions?> FindAsync(CliHost host, EditChoice choice)
    {
        if (choice.Data is { } data)
        {
            return new EmulatorOptions { DataFile = data, TimeProvider = host.Time };
        }

        if (ProjectLoader.FindRoot(choice.Folder) is not { } root)
        {
            return new EmulatorOptions { DataFile = Path.GetFullPath(DefaultDataFile, choice.Folder), TimeProvider = host.Time };
        }

        return await OfProjectAsync(host, choice, root);
    }

    private static async Task<EmulatorOptions?> OfProjectAsync(CliHost host, EditChoice choice, string root)
    {
        var options = new ProjectOptions
        {
            Folder = choice.Folder,
            Environment = choice.Environment,
            EnvironmentVariable = DotEnvironment.Over(host.EnvironmentVariable, root),
        };
        var diagnostics = new DiagnosticBag();
        var project = await ProjectLoader.LoadAsync(options, diagnostics, host.Stop);
        var errors = new ReportWriter(host.Error, host.Width, useColor: false, options.Secrets);
        errors.Write(DiagnosticReport.Lines(diagnostics.Sorted()));
        if (project is null)
        {
            return null;
        }

        if (project.Environment?.Emulator is { } emulator)
        {
            return OrgConnector.EmulatorOptionsOf(emulator, host);
        }

        var which = project.Environment is { Name: var name } ? $"the environment '{name}' is no emulator" : "reconciler.yaml declares no environment";
        errors.Write([ReportLine.Of($"error: {which}; choose one that is with --env, or give the file with --data.", Tone.Error)]);
        return null;
    }
}
