using System.CommandLine;
using System.Globalization;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>The options of every command below <c>emulator edit</c>.</summary>
internal sealed class EditArguments
{
    private const string DefaultPerson = "Ada Lovelace";

    private readonly Option<string?> _data = new("--data") { Description = "The file that keeps the org. Default: that of the project's environment.", HelpName = "FILE", Recursive = true };
    private readonly Option<string?> _project = new("--project") { Description = "The project's folder. Default: the current folder, or the nearest one above it with a reconciler.yaml.", HelpName = "FOLDER", Recursive = true };
    private readonly Option<string?> _environment = new("--env") { Description = "The environment in reconciler.yaml to use.", HelpName = "NAME", Recursive = true };
    private readonly Option<string> _by = new("--as") { Description = "The person who makes the change.", HelpName = "NAME", DefaultValueFactory = _ => DefaultPerson, Recursive = true };
    private readonly Option<string?> _at = new("--at") { Description = "When the change is made, such as 2026-03-01T09:30:00Z. Default: now.", HelpName = "TIME", Recursive = true };
    private readonly Option<string?> _type = new("--type") { Description = "The flow's type, such as inboundcall, where several flows have the name.", HelpName = "TYPE", Recursive = true };

    /// <summary>Adds the options to a command and its subcommands.</summary>
    public EditArguments(Command command)
    {
        _at.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Time(token.Value) is null)
            {
                result.AddError($"'{token.Value}' is no time; give --at one such as 2026-03-01T09:30:00Z.");
            }
        });
        foreach (var option in new Option[] { _data, _project, _environment, _by, _at, _type })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options from a command line; paths become absolute.</summary>
    public EditChoice Read(ParseResult parsed, CliHost host) => new()
    {
        Data = parsed.GetValue(_data) is { } file ? Path.GetFullPath(file, host.Folder) : null,
        Folder = Path.GetFullPath(parsed.GetValue(_project) ?? ".", host.Folder),
        Environment = parsed.GetValue(_environment),
        By = parsed.GetValue(_by)!,
        At = parsed.GetValue(_at) is { } text ? Time(text)!.Value : host.Time.GetUtcNow(),
        Type = parsed.GetValue(_type),
    };

    private static DateTimeOffset? Time(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}

/// <summary>What the user chose for a command below <c>emulator edit</c>.</summary>
internal sealed record EditChoice
{
    /// <summary>The data file; null for the one of the project's environment.</summary>
    public string? Data { get; init; }

    /// <summary>The folder to look for the project in, and above.</summary>
    public required string Folder { get; init; }

    /// <summary>The name of the environment; null when none was given.</summary>
    public string? Environment { get; init; }

    /// <summary>The name of the person who makes the change.</summary>
    public required string By { get; init; }

    /// <summary>The time of the change.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The API type of the flow, to choose one of several with the same name; null when it was not given.</summary>
    public string? Type { get; init; }
}
