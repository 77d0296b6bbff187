namespace Reconciler.Language.Yaml.Writing;

/// <summary>A part of a text that is replaced.</summary>
/// <param name="Start">Index of the first character that goes.</param>
/// <param name="End">Index behind the last one; the same as <paramref name="Start"/> for an insertion.</param>
/// <param name="Text">What takes its place.</param>
public readonly record struct TextEdit(int Start, int End, string Text);
