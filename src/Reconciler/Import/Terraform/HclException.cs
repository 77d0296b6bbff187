namespace Reconciler.Import.Terraform;

/// <summary>A text that is no Terraform configuration, or uses what this reader does not know.</summary>
internal sealed class HclException(int line, string problem) : Exception(problem)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
