using System.Globalization;
using System.Text;

namespace Reconciler.Import.Terraform;

/// <summary>Reads texts: in quotes, and over several lines.</summary>
/// <param name="scanner">Walks through the configuration.</param>
internal sealed class HclTextReader(HclScanner scanner)
{
    private readonly List<HclPart> _parts = [];
    private readonly StringBuilder _literal = new();

    /// <summary>Reads a text in quotes, from the opening one.</summary>
    /// <exception cref="HclException">The quote is not closed, or holds an escape that there is not.</exception>
    public HclText Quoted()
    {
        scanner.Expect("\"");
        while (!scanner.Take("\""))
        {
            if (scanner.IsAtEnd || scanner.Next == '\n')
            {
                throw scanner.Error("a quote is not closed");
            }

            if (scanner.Next == '\\')
            {
                _literal.Append(Escaped());
            }
            else
            {
                Template();
            }
        }

        return End();
    }

    /// <summary>Reads a text over several lines, from <c>&lt;&lt;</c>.</summary>
    /// <exception cref="HclException">The line that ends the text is missing.</exception>
    public HclText Heredoc()
    {
        scanner.Expect("<<");
        var isIndented = scanner.Take("-");
        var mark = scanner.TakeLine().Trim();
        var lines = new List<string>();
        for (var line = scanner.TakeLine(); line.Trim() != mark; line = scanner.TakeLine())
        {
            if (scanner.IsAtEnd)
            {
                throw scanner.Error($"the text that begins with <<{mark} has no end");
            }

            lines.Add(line);
        }

        // The line end after the mark ends the attribute.
        scanner.Position -= scanner.Between(scanner.Position - 1, scanner.Position) == "\n" ? 1 : 0;
        var indent = isIndented ? lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty().Min() : 0;
        var inner = new HclScanner(string.Concat(lines.Select(line => $"{(line.Length >= indent ? line[indent..] : line.TrimStart(' '))}\n")));
        return new HclTextReader(inner).All();
    }

    private HclText All()
    {
        while (!scanner.IsAtEnd)
        {
            Template();
        }

        return End();
    }

    private void Template()
    {
        if (scanner.Take("$${") || scanner.Take("%%{"))
        {
            _literal.Append(scanner.Between(scanner.Position - 2, scanner.Position));
        }
        else if (scanner.Sees("${") || scanner.Sees("%{"))
        {
            var isDirective = scanner.Sees("%{");
            scanner.Position++;
            var from = scanner.Position + 1;
            scanner.SkipNested();
            Flush();
            var expression = scanner.Between(from, scanner.Position - 1).Trim(' ', '~');
            _parts.Add(new HclPart(isDirective ? $"%{{{expression}}}" : expression, IsExpression: true));
        }
        else
        {
            _literal.Append(scanner.Next);
            scanner.Position++;
        }
    }

    private string Escaped()
    {
        scanner.Position += 2;
        var letter = scanner.Between(scanner.Position - 1, scanner.Position);
        if (letter is "u" or "U")
        {
            var digits = letter == "u" ? 4 : 8;
            scanner.Position += digits;
            return int.TryParse(scanner.Between(scanner.Position - digits, scanner.Position), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
                ? new Rune(code).ToString()
                : throw scanner.Error("an escape in a text is no character");
        }

        return letter switch { "n" => "\n", "r" => "\r", "t" => "\t", "\"" or "\\" => letter, _ => throw scanner.Error($"there is no escape '\\{letter}'") };
    }

    private HclText End()
    {
        Flush();
        return new HclText([.. _parts]);
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new HclPart(_literal.ToString(), IsExpression: false));
            _literal.Clear();
        }
    }
}
