using System.Text.RegularExpressions;
using Reconciler.Loading.Project;

namespace Reconciler.Accepting;

/// <summary>Keeps secrets out of files: an edit may neither write one nor take the place of a reference to one.</summary>
internal static partial class SecretGuard
{
    /// <summary>True when edits write a secret in clear, or fewer references to secrets are left than there were.</summary>
    public static bool Holds(IReadOnlyList<FileEdits> files, SecretSet secrets)
        => files.Any(file => file.Edits.Any(edit => secrets.Mask(edit.Text) != edit.Text) || References(file.After!) < References(file.Before));

    /// <summary>True when edits replace a placeholder that a secret fills.</summary>
    public static bool FillsWithSecrets(IReadOnlyList<FileEdits> files, FlowTexts texts)
    {
        if (texts.Archy is null || files.FirstOrDefault(file => file.Path == texts.Archy.Path) is not { } archy)
        {
            return false;
        }

        var filled = (texts.Manifest.Spec.Map("archy")?.Map("substitutions")?.Entries ?? [])
            .Where(entry => texts.Document.Find(entry.Value)?.Text is { } written && Reference().IsMatch(written))
            .Select(entry => entry.Name);
        return filled.Any(key => Count(archy.Before, key) > Count(archy.After!, key));
    }

    private static int References(string text) => Reference().Count(text);

    private static int Count(string text, string key) => Regex.Count(text, $@"\{{\{{ *{Regex.Escape(key)} *\}}\}}", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\$\{ *env *\.", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
