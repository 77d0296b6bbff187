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

/// <summary>How <c>doctor</c>, <c>envs</c> and <c>vars</c> write their result.</summary>
internal enum ProjectFormat
{
    /// <summary>Lines for a person.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,
}

/// <summary>How <c>inventory</c> writes the flows.</summary>
internal enum InventoryFormat
{
    /// <summary>A table for a person.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>CSV with one line for each flow, for a spreadsheet.</summary>
    Csv,
}
