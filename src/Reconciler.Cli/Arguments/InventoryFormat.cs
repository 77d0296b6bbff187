namespace Reconciler.Cli.Arguments;

/// <summary>How <c>inventory</c> writes the flows.</summary>
internal enum InventoryFormat
{
    /// <summary>A table for a person.</summary>
    Table,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>A line a flow, for a spreadsheet.</summary>
    Csv,
}
