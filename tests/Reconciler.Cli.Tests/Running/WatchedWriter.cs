using System.Text;

namespace Reconciler.Cli.Tests.Running;

/// <summary>Keeps what is written, line by line, and tells of each line as it comes. Safe for concurrent use.</summary>
internal sealed class WatchedWriter(Action<string> onLine) : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private int _lineStart;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        var lines = new List<string>();
        lock (_gate)
        {
            _text.Append(value);
            var text = _text.ToString(_lineStart, _text.Length - _lineStart);
            for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
            {
                lines.Add(text[..end]);
                _lineStart += end + 1;
                text = text[(end + 1)..];
            }
        }

        lines.ForEach(onLine);
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override string ToString()
    {
        lock (_gate)
        {
            return _text.ToString();
        }
    }
}
