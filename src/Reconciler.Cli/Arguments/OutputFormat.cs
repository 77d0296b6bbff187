namespace Reconciler.Cli.Arguments;

/// <summary>How results are written to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>Lines for a person.</summary>
    Text,

    /// <summary>One JSON document, as its schema in <c>schemas</c> says.</summary>
    Json,

    /// <summary>Markdown, for a comment or an issue.</summary>
    Markdown,
}
