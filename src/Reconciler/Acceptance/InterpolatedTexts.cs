using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Acceptance;

/// <summary>Writes values into a manifest, where <c>${var.name}</c> and <c>${env.NAME}</c> stand for values: references that still fit stay.</summary>
/// <param name="variables">The values of the references.</param>
internal sealed class InterpolatedTexts(VariableSet variables) : IScalarTexts
{
    private const string Open = "${";

    /// <inheritdoc/>
    public string Write(string value) => value.Replace(Open, "$${", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string Rewrite(string written, string value)
    {
        var pieces = Pieces(written);
        var (head, tail) = (0, 0);
        var (start, end) = (0, written.Length);
        foreach (var (text, filled) in pieces)
        {
            if (!value.AsSpan(head).StartsWith(filled))
            {
                break;
            }

            (head, start) = (head + filled.Length, start + text.Length);
        }

        foreach (var (text, filled) in Enumerable.Reverse(pieces))
        {
            if (end - text.Length < start || !value.AsSpan(head, value.Length - head - tail).EndsWith(filled))
            {
                break;
            }

            (tail, end) = (tail + filled.Length, end - text.Length);
        }

        return written[..start] + Write(value[head..(value.Length - tail)]) + written[end..];
    }

    // References and escapes each are one piece, and so is each character of what is around them.
    private List<(string Written, string Filled)> Pieces(string written)
    {
        var pieces = new List<(string, string)>();
        for (var at = 0; at < written.Length;)
        {
            var length = written.AsSpan(at).StartsWith("$${") ? 3 : !written.AsSpan(at).StartsWith(Open) ? 1 : written.IndexOf('}', at) - at + 1;
            var piece = written.Substring(at, length);
            pieces.Add((piece, length == 1 ? piece : ((ScalarNode)Interpolation.Apply(ScalarNode.String(piece, default), variables, new DiagnosticBag())).Text));
            at += length;
        }

        return pieces;
    }
}
