namespace Reconciler.Cli.Arguments;

/// <summary>How commands that tell about a project write it.</summary>
internal enum ProjectFormat
{
    /// <summary>Lines for a person.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,
}
