using Reconciler.Language.Diagnostics;
using YamlDotNet.Core;

namespace Reconciler.Language.Yaml;

/// <summary>Reads YAML text into <see cref="Node"/>s with their places; finds duplicate keys; bounds depth, size and aliases.</summary>
public static class YamlReader
{
    /// <summary>Reads every document of a file. A syntax error ends the file; the documents before it are still returned.</summary>
    /// <param name="file">The file that positions point into.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The documents, empty ones left out.</returns>
    public static IReadOnlyList<Node> Read(SourceFile file, DiagnosticBag diagnostics) => Read(file, file.Text, null, diagnostics);

    /// <summary>Reads text that was made from a file by replacing placeholders.</summary>
    /// <param name="file">The file as the author wrote it; positions point into it.</param>
    /// <param name="text">The text to parse.</param>
    /// <param name="mapColumn">Turns a line and column of <paramref name="text"/> into the author's column; null when the texts are the same.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static IReadOnlyList<Node> Read(SourceFile file, string text, Func<int, int, int>? mapColumn, DiagnosticBag diagnostics)
    {
        var parser = new Parser(new StringReader(text));
        var builder = new NodeBuilder(parser, file, text, mapColumn, diagnostics);
        try
        {
            return builder.ReadDocuments();
        }
        catch (YamlException exception)
        {
            diagnostics.Add(SyntaxError(file, builder.At(exception.Start), builder.At(exception.End), exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet reports an unclosed flow collection and a malformed tag this way, without a mark: the last event is the nearest place known.
            var at = builder.At(parser.Current?.Start ?? Mark.Empty);
            diagnostics.Add(SyntaxError(file, at, at, exception is ArgumentException ? "a tag is malformed" : "a bracket or brace is not closed"));
        }

        return builder.Documents;
    }

    // YamlDotNet marks a stray tab at the token before it or at the start of the whole map, and an unexpected end on a line that is not there.
    private static Diagnostic SyntaxError(SourceFile file, SourcePosition start, SourcePosition end, string message)
    {
        var last = message.Contains("tab as indentation", StringComparison.Ordinal) ? int.MaxValue : end.Line + 1;
        if (IndentingTab(file, start.Line, last) is { } tab)
        {
            return DiagnosticCatalog.TabIndentation(tab);
        }

        var lines = file.Text.AsSpan().TrimEnd().Count('\n') + 1;
        var at = start.Line <= lines ? start : new SourcePosition(file, lines, file.Line(lines).Length + 1);
        return DiagnosticCatalog.InvalidYaml(at, Phrase(message));
    }

    private static SourcePosition? IndentingTab(SourceFile file, int first, int last)
    {
        var line = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            line++;
            var text = file.Text.AsSpan()[range];
            var tab = text[..(text.Length - text.TrimStart().Length)].IndexOf('\t');
            if (line >= first && tab >= 0)
            {
                return new SourcePosition(file, line, tab + 1);
            }

            if (line >= last)
            {
                break;
            }
        }

        return null;
    }

    private static string Phrase(string message)
    {
        var phrase = message.Trim().TrimEnd('.');
        return phrase.Length > 0 && !phrase.AsSpan(1).ContainsAnyInRange('A', 'Z') ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }
}
