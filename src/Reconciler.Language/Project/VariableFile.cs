namespace Reconciler.Language.Project;

/// <summary>A file that gives values to variables. It may lie anywhere: the user names it.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Display">The path to show.</param>
public sealed record VariableFile(string Path, string Display);
