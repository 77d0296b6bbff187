using Reconciler.Language.Project;
using Reconciler.Reporting;
using Spectre.Console;

namespace Reconciler.Cli.Rendering;

/// <summary>Writes report lines: fitted to the terminal, coloured where that is wanted, secrets masked. Safe for concurrent use.</summary>
internal sealed class ReportWriter
{
    private readonly TextWriter _writer;
    private readonly int _width;
    private readonly SecretSet _secrets;
    private readonly LiveRegion _live;
    private readonly IAnsiConsole? _colored;

    /// <summary>Makes a writer.</summary>
    /// <param name="writer">Where lines go.</param>
    /// <param name="width">Columns of the terminal; 0 does not wrap lines.</param>
    /// <param name="useColor">True for colours.</param>
    /// <param name="secrets">The values to mask.</param>
    public ReportWriter(TextWriter writer, int width, bool useColor, SecretSet secrets)
        : this(writer, width, useColor, secrets, new LiveRegion(writer))
    {
    }

    /// <summary>Makes a writer that shares a terminal, and its live lines, with another writer.</summary>
    public ReportWriter(TextWriter writer, int width, bool useColor, SecretSet secrets, LiveRegion live)
    {
        _writer = writer;
        _width = width;
        _secrets = secrets;
        _live = live;
        _colored = useColor ? Colored(writer, width) : null;
    }

    /// <summary>Writes lines.</summary>
    public void Write(IEnumerable<ReportLine> lines) => _live.Above(() =>
    {
        foreach (var line in lines)
        {
            Write(line, _width);
        }

        _writer.Flush();
    });

    /// <summary>Shows lines at the bottom of the terminal instead of those that were shown there before; each takes one row.</summary>
    public void ShowLive(IReadOnlyList<ReportLine> lines) => _live.Show(lines.Count, () =>
    {
        foreach (var line in lines)
        {
            Write(line, width: 0);
        }
    });

    private void Write(ReportLine line, int width)
    {
        foreach (var text in (line with { Text = Printable.Of(_secrets.Mask(line.Text)) }).Wrap(width))
        {
            Write(text, line.Tone);
        }
    }

    private void Write(string text, Tone tone)
    {
        if (_colored is null)
        {
            _writer.WriteLine(text);
        }
        else
        {
            _colored.Write(new Text(text + Environment.NewLine, StyleOf(tone)));
        }
    }

    // Lines are wrapped already; Spectre must not break them again, so it is told of a wider terminal.
    private static IAnsiConsole Colored(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Math.Max(width, 4096);
        return console;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(Color.Grey),
        Tone.Add or Tone.Success => new Style(Color.Green),
        Tone.Change or Tone.Warning => new Style(Color.Olive),
        Tone.Remove or Tone.Error => new Style(Color.Maroon),
        _ => Style.Plain,
    };
}
