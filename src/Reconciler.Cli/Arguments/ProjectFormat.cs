namespace Reconciler.Cli.Arguments;

/// <summary>How <c>doctor</c>, <c>envs</c> and <c>vars</c> write their result to standard output.</summary>
internal enum ProjectFormat
{
    /// <summary>Lines for a person.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,
}
