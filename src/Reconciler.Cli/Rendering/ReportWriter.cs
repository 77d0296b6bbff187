using Reconciler.Loading.Project;
using Reconciler.Reporting;
using Spectre.Console;

namespace Reconciler.Cli.Rendering;

/// <summary>Writes report lines: fitted to the terminal, coloured where that is wanted, secrets masked. Safe for concurrent use.</summary>
internal sealed class ReportWriter
{
    private readonly Lock _lock = new();
    private readonly TextWriter _writer;
    private readonly int _width;
    private readonly SecretSet _secrets;
    private readonly IAnsiConsole? _colored;

    public ReportWriter(TextWriter writer, int width, bool useColor, SecretSet secrets)
    {
        _writer = writer;
        _width = width;
        _secrets = secrets;
        _colored = useColor ? Colored(writer, width) : null;
    }

    /// <summary>Writes lines.</summary>
    public void Write(IEnumerable<ReportLine> lines)
    {
        lock (_lock)
        {
            foreach (var line in lines)
            {
                foreach (var text in (line with { Text = Printable.Of(_secrets.Mask(line.Text)) }).Wrap(_width))
                {
                    Write(text, line.Tone);
                }
            }

            _writer.Flush();
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
