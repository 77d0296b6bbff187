namespace Reconciler.Cli.Commands;

/// <summary>How <c>diff</c> shows what differs.</summary>
internal enum DiffFormat
{
    /// <summary>Lines for a terminal.</summary>
    Text,

    /// <summary>One JSON document, by <c>schemas/diff.schema.json</c>.</summary>
    Json,

    /// <summary>Markdown with folded details.</summary>
    Markdown,
}
