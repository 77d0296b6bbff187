namespace Reconciler.Language.Yaml;

/// <summary>One replacement on a line.</summary>
/// <param name="Line">1-based line, the same before and after.</param>
/// <param name="Column">1-based column of the placeholder in the author's file.</param>
/// <param name="Before">Length of the placeholder.</param>
/// <param name="After">Length of its value.</param>
internal readonly record struct ColumnShift(int Line, int Column, int Before, int After);
