using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml.Writing;

/// <summary>A place in a YAML document where a scalar is to be written; it tells whether a text would be read there as the scalar that is meant.</summary>
/// <param name="Column">The column of the key or dash that the scalar belongs to.</param>
/// <param name="IsFlow">True inside brackets or braces.</param>
/// <param name="IsKey">True for the key of a map.</param>
internal readonly record struct ScalarSlot(int Column, bool IsFlow, bool IsKey = false)
{
    /// <summary>True when the YAML text is read as a scalar of this text and kind.</summary>
    public bool Reads(string yaml, string text, ScalarKind kind)
    {
        var diagnostics = new DiagnosticBag();
        var documents = YamlReader.Read(new SourceFile("", Around(yaml)), diagnostics);
        return !diagnostics.HasErrors
            && documents is [MapNode { Entries: [var outer] }]
            && Entry(outer) is { } entry
            && (IsKey ? entry.Key : entry.Value as ScalarNode) is { } read
            && read.Text == text
            && (IsKey || read.Kind == kind);
    }

    private MapEntry? Entry(MapEntry outer) => IsFlow
        ? outer.Value is ListNode { Items: [MapNode { Entries: [var inner] }] } ? inner : null
        : outer;

    private string Around(string yaml)
    {
        var entry = IsKey ? $"{yaml}: x" : $"k: {yaml}";
        var indent = new string(' ', Column);
        return IsFlow ? $"k: [ {{ {entry} }} ]\n" : $"{indent}{entry}\n";
    }
}
