using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;

namespace Reconciler.Acceptance;

/// <summary>Keeps secrets out of files: an edit may neither write one nor take the place of a reference to one.</summary>
internal static partial class SecretGuard
{
    /// <summary>True when edits write a secret in clear, or leave fewer references to secrets than there were.</summary>
    public static bool Refuses(IReadOnlyList<FileEdits> files, FlowTexts texts, SecretSet secrets)
        => files.Any(file => WritesOne(file, secrets) || Reference().Count(file.After!) < Reference().Count(file.Before)) || FillsWithOne(files, texts);

    // Quoting could hide a secret from a search in the text, so the values are searched too.
    private static bool WritesOne(FileEdits file, SecretSet secrets)
    {
        return file.Edits.Any(edit => HoldsOne(edit.Text)) || Values(file.After!).Count(HoldsOne) > Values(file.Before).Count(HoldsOne);

        bool HoldsOne(string text) => secrets.Mask(text) != text;
    }

    private static bool FillsWithOne(IReadOnlyList<FileEdits> files, FlowTexts texts)
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

    private static IEnumerable<string> Values(string text) => YamlReader.Read(new SourceFile("", text), new DiagnosticBag()).SelectMany(Values);

    private static IEnumerable<string> Values(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Values(entry.Value)),
        ListNode list => list.Items.SelectMany(Values),
        ScalarNode scalar => [scalar.Text],
        _ => [],
    };

    private static int Count(string text, string key) => Regex.Count(text, $@"\{{\{{ *{Regex.Escape(key)} *\}}\}}", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\$\{ *env *\.", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
