using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Language.Project;
using Serilog.Events;

namespace Reconciler.Cli.Arguments;

/// <summary>The options that every command on a project has: the folder, the environment, variables, colours and logs.</summary>
internal sealed class ProjectArguments
{
    /// <summary>The names of the options that only commands that open an org have.</summary>
    public static readonly string[] OfOrg = ["--transport", "--record"];

    private readonly Option<string?> _project = new("--project") { Description = "The project's folder. Default: the current folder, or the nearest one above it with a reconciler.yaml.", HelpName = "FOLDER" };
    private readonly Option<string?> _environment = new("--env") { Description = "The environment in reconciler.yaml to use.", HelpName = "NAME" };
    private readonly Option<OrgTransport?> _transport = new("--transport") { Description = "How to talk to the org: http, or sdk for the vendor's SDK. Default: what the environment says, else http.", HelpName = "TRANSPORT" };
    private readonly Option<string[]> _variables = new("--var") { Description = "The value of a variable; may be given several times.", HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string[]> _variableFiles = new("--var-file") { Description = "A YAML or JSON file with values of variables; may be given several times, the last one wins.", HelpName = "FILE", AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours; so does the environment variable NO_COLOR." };
    private readonly Option<LogEventLevel> _logLevel = new("--log-level") { Description = "What is logged to standard error.", HelpName = "LEVEL", DefaultValueFactory = _ => LogEventLevel.Warning };
    private readonly Option<string?> _logFile = new("--log-file") { Description = "A file that everything from level Debug is logged to.", HelpName = "FILE" };
    private readonly Option<string?> _record = new("--record") { Description = "A file to record the form of the org's answers in, without what is in them; see 'emulator verify'.", HelpName = "FILE" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="without">The names of options that the command does not have, or defines itself.</param>
    public ProjectArguments(Command command, params string[] without)
    {
        _variables.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=') < 1))
            {
                result.AddError($"'{token.Value}' is no NAME=VALUE; write --var name=value.");
            }
        });
        foreach (var option in new Option[] { _project, _environment, _transport, _variables, _variableFiles, _noColor, _logLevel, _logFile, _record }.Where(option => !without.Contains(option.Name)))
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options from a command line; paths become absolute.</summary>
    public ProjectChoice Read(ParseResult parsed, CliHost host) => new()
    {
        Folder = Path.GetFullPath(parsed.GetValue(_project) ?? ".", host.Folder),
        Environment = parsed.GetValue(_environment),
        Transport = parsed.GetValue(_transport),
        Variables = (parsed.GetValue(_variables) ?? [])
            .Select(text => (Name: text[..text.IndexOf('=')], Value: text[(text.IndexOf('=') + 1)..]))
            .GroupBy(pair => pair.Name)
            .ToDictionary(pair => pair.Key, pair => pair.Last().Value),
        VariableFiles = [.. (parsed.GetValue(_variableFiles) ?? []).Select(file => new VariableFile(Path.GetFullPath(file, host.Folder), file))],
        UseColor = UseColor(parsed.GetValue(_noColor), host),
        LogLevel = parsed.GetValue(_logLevel),
        LogFile = FileOf(_logFile, parsed, host),
        RecordFile = FileOf(_record, parsed, host),
    };

    private static string? FileOf(Option<string?> option, ParseResult parsed, CliHost host) =>
        parsed.GetValue(option) is { } file ? Path.GetFullPath(file, host.Folder) : null;

    /// <summary>Returns true when lines may have colours: neither <c>--no-color</c> nor NO_COLOR is set, and output goes to a terminal.</summary>
    public static bool UseColor(bool noColor, CliHost host) => !noColor && string.IsNullOrEmpty(host.EnvironmentVariable("NO_COLOR")) && host.Width > 0;
}

/// <summary>What the user chose for a command on a project. Paths are absolute.</summary>
internal sealed record ProjectChoice
{
    /// <summary>The folder to look for the project in, and above.</summary>
    public required string Folder { get; init; }

    /// <summary>The name of the environment; null when none was given.</summary>
    public string? Environment { get; init; }

    /// <summary>How to talk to the org; null for what the environment says.</summary>
    public OrgTransport? Transport { get; init; }

    /// <summary>Values of variables by name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Files with values of variables; the last one wins.</summary>
    public IReadOnlyList<VariableFile> VariableFiles { get; init; } = [];

    /// <summary>True when lines may have colours.</summary>
    public bool UseColor { get; init; }

    /// <summary>What goes to standard error: events of this level and above.</summary>
    public LogEventLevel LogLevel { get; init; }

    /// <summary>The file to log everything from level Debug to; null for none.</summary>
    public string? LogFile { get; init; }

    /// <summary>The file to record the calls to the org in; null for none.</summary>
    public string? RecordFile { get; init; }
}
