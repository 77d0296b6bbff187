using System.CommandLine;
using Reconciler.Live;

namespace Reconciler.Cli.Arguments;

/// <summary>The options of every command that compares the manifests with the org.</summary>
internal sealed class ReadArguments
{
    private readonly Option<bool> _deep = new("--deep") { Description = "Compare the content of every flow of the project, whatever its marker says." };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Read content that a former run has read already." };

    /// <summary>Adds the options to a command.</summary>
    public ReadArguments(Command command)
    {
        command.Options.Add(_deep);
        command.Options.Add(_noCache);
    }

    /// <summary>Reads the options from a command line.</summary>
    public ReadOptions Read(ParseResult parsed) => new() { Deep = parsed.GetValue(_deep), WithoutCache = parsed.GetValue(_noCache) };
}
