namespace Reconciler.Cli.Arguments;

/// <summary>How <c>inventory</c> writes the flows to standard output.</summary>
internal enum InventoryFormat
{
    /// <summary>A table for a person.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>CSV with one line for each flow, for a spreadsheet.</summary>
    Csv,
}
