using Reconciler.Loading.Project;
using Reconciler.Org;
using Serilog.Events;

namespace Reconciler.Cli.Arguments;

/// <summary>What the user chose for a command on a project.</summary>
internal sealed record ProjectChoice
{
    public required string Folder { get; init; }

    public string? Environment { get; init; }

    public OrgTransport? Transport { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<VariableFile> VariableFiles { get; init; } = [];

    public bool UseColor { get; init; }

    public LogEventLevel LogLevel { get; init; }

    public string? LogFile { get; init; }

    /// <summary>The file to record the calls to the org in; null for none.</summary>
    public string? RecordFile { get; init; }
}
