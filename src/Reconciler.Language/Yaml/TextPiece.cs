namespace Reconciler.Language.Yaml;

/// <summary>A piece of a text that was made by replacing parts of another.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="OriginalStart">Where it, or what it replaced, started before.</param>
/// <param name="IsReplacement">False for text that was kept.</param>
internal readonly record struct TextPiece(int Start, int OriginalStart, bool IsReplacement);
