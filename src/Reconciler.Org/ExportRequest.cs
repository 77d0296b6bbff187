namespace Reconciler.Org;

/// <summary>One flow of an export job.</summary>
/// <param name="FlowId">The flow's GUID.</param>
/// <param name="VersionId">The version to export, such as <c>4.0</c>: without one the server exports the draft (terraform-provider-genesyscloud issue 2161).</param>
/// <param name="FileName">The name of the file in the result, without extension; letters, digits, <c>_</c> and <c>-</c>.</param>
public sealed record ExportRequest(string FlowId, string VersionId, string FileName);
