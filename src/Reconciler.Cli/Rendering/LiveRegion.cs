namespace Reconciler.Cli.Rendering;

/// <summary>
/// Lines at the bottom of a terminal that are overwritten again and again, while everything else is written above them. While it shows no lines it
/// writes nothing of its own, so it can be used for a file too. Safe for concurrent use.
/// </summary>
/// <param name="terminal">The terminal.</param>
internal sealed class LiveRegion(TextWriter terminal)
{
    // A line wider than the terminal would take two rows, and one of them would be left behind.
    private const string CutLongLines = "\u001b[?7l";
    private const string WrapLongLines = "\u001b[?7h";

    private readonly Lock _lock = new();
    private Action _draw = () => { };
    private int _height;

    /// <summary>Calls <paramref name="write"/>, whose text ends up above the lines.</summary>
    public void Above(Action write)
    {
        lock (_lock)
        {
            Erase();
            write();
            Draw();
        }
    }

    /// <summary>Shows other lines instead of those shown before.</summary>
    /// <param name="height">The number of lines; 0 for none.</param>
    /// <param name="draw">Writes them.</param>
    public void Show(int height, Action draw)
    {
        lock (_lock)
        {
            Erase();
            (_height, _draw) = (height, draw);
            Draw();
        }
    }

    private void Erase()
    {
        if (_height > 0)
        {
            terminal.Write($"\u001b[{_height}A\u001b[J");
        }
    }

    private void Draw()
    {
        if (_height > 0)
        {
            terminal.Write(CutLongLines);
            _draw();
            terminal.Write(WrapLongLines);
            terminal.Flush();
        }
    }
}
