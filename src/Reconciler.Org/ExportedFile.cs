namespace Reconciler.Org;

/// <summary>One Archy YAML file of an export.</summary>
/// <param name="Name">The file's name without extension; null when the export was one bare file.</param>
/// <param name="Content">The YAML text.</param>
public sealed record ExportedFile(string? Name, string Content);
