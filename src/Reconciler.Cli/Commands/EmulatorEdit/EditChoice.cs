namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary>What the user chose for a change of the emulated org.</summary>
internal sealed record EditChoice
{
    /// <summary>The data file; null takes the one of the project's environment.</summary>
    public string? Data { get; init; }

    public required string Folder { get; init; }

    public string? Environment { get; init; }

    /// <summary>The person who makes the change.</summary>
    public required string By { get; init; }

    /// <summary>When the change is made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The API type of the flow, for names that several flows have.</summary>
    public string? Type { get; init; }
}
