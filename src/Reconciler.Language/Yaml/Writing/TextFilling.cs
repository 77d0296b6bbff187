namespace Reconciler.Language.Yaml.Writing;

/// <summary>A value in a filled text, and the placeholder that it stands for.</summary>
/// <param name="Start">Where the value starts.</param>
/// <param name="End">Index behind it.</param>
/// <param name="OriginalStart">Where the placeholder starts in the author's text.</param>
/// <param name="OriginalEnd">Index behind it.</param>
internal readonly record struct TextFilling(int Start, int End, int OriginalStart, int OriginalEnd);
