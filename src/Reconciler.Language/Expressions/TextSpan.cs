namespace Reconciler.Language.Expressions;

/// <summary>A piece of an expression's text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="Length">Code units it covers; 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index after the last code unit.</summary>
    public int End => Start + Length;

    internal static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
