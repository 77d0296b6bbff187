using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>
/// Replaces <c>${var.name}</c> and <c>${env.NAME}</c> in the scalars of a document, after parsing: a value can never change the document's shape.
/// </summary>
public static class Interpolation
{
    private const string Open = "${";

    /// <summary>Replaces every reference in a document. What cannot be replaced stays, with a diagnostic.</summary>
    /// <returns>The document with values in place of references; the same instance when it has none.</returns>
    /// <remarks>A scalar that is one reference takes the variable's type; within a longer text a value becomes text. <c>$${</c> stands for <c>${</c>.
    /// Keys are left alone.</remarks>
    public static Node Apply(Node node, VariableSet variables, DiagnosticBag diagnostics) => node switch
    {
        ScalarNode scalar => Apply(scalar, variables, diagnostics),
        ListNode list => Apply(list, variables, diagnostics),
        MapNode map => Apply(map, variables, diagnostics),
        _ => node,
    };

    private static ListNode Apply(ListNode list, VariableSet variables, DiagnosticBag diagnostics)
    {
        Node[]? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = Apply(list.Items[i], variables, diagnostics);
            if (!ReferenceEquals(item, list.Items[i]))
            {
                changed ??= [.. list.Items];
                changed[i] = item;
            }
        }

        return changed is null ? list : new ListNode(changed, list.Position);
    }

    private static MapNode Apply(MapNode map, VariableSet variables, DiagnosticBag diagnostics)
    {
        MapEntry[]? changed = null;
        for (var i = 0; i < map.Count; i++)
        {
            var entry = map.Entries[i];
            var value = Apply(entry.Value, variables, diagnostics);
            if (!ReferenceEquals(value, entry.Value))
            {
                changed ??= [.. map.Entries];
                changed[i] = entry with { Value = value };
            }
        }

        return changed is null ? map : new MapNode(changed, map.Position);
    }

    private static ScalarNode Apply(ScalarNode scalar, VariableSet variables, DiagnosticBag diagnostics)
    {
        if (!scalar.Text.Contains(Open, StringComparison.Ordinal))
        {
            return scalar;
        }

        var result = new ScalarRewriter(scalar);
        var text = scalar.Text;
        var kind = ScalarKind.String;
        var from = 0;
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, from, StringComparison.Ordinal))
        {
            if (at > from && text[at - 1] == '$')
            {
                result.Replace(at - 1, Open.Length + 1, Open);
                from = at + Open.Length;
                continue;
            }

            var end = text.IndexOf('}', at);
            var reference = end < 0 ? text[at..] : text[(at + Open.Length)..end];
            if (Resolve(reference, closed: end >= 0, () => ScalarPlace.At(scalar, at), variables, diagnostics) is not { } value)
            {
                return scalar;
            }

            from = end + 1;
            result.Replace(at, from - at, value.Text);
            kind = at == 0 && from == text.Length ? value.Kind : kind;
        }

        return result.Build(kind);
    }

    private static ScalarNode? Resolve(string reference, bool closed, Func<SourcePosition> place, VariableSet variables, DiagnosticBag diagnostics)
    {
        var (scope, name) = reference.IndexOf('.') is > 0 and var dot ? (reference[..dot].Trim(), reference[(dot + 1)..].Trim()) : ("", "");
        if (!closed || name.Length == 0 || scope is not ("var" or "env"))
        {
            diagnostics.Add(DiagnosticCatalog.MalformedInterpolation(place(), closed ? $"${{{reference}}}" : reference));
            return null;
        }

        if (scope == "var")
        {
            return variables.Variable(name) ?? Missing(DiagnosticCatalog.UnknownVariable(place(), name, Suggestion.Near(name, variables.Names)), diagnostics);
        }

        return variables.EnvironmentVariable(name) is { } text
            ? ScalarNode.String(text, default)
            : Missing(DiagnosticCatalog.EnvironmentVariableNotSet(place(), name), diagnostics);
    }

    private static ScalarNode? Missing(Diagnostic diagnostic, DiagnosticBag diagnostics)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
