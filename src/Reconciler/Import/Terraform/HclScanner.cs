using System.Buffers;

namespace Reconciler.Import.Terraform;

/// <summary>Walks through the text of a Terraform configuration: spaces, comments, names, and texts with what is computed in them.</summary>
internal sealed class HclScanner(string text)
{
    private const int DeepestNesting = 100;

    private static readonly SearchValues<char> Name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>Where the next character is.</summary>
    public int Position { get; set; }

    /// <summary>The next character; a null character at the end.</summary>
    public char Next => Position < text.Length ? text[Position] : '\0';

    /// <summary>True at the end.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The line of a position, from 1.</summary>
    public int LineAt(int position) => text.AsSpan(0, Math.Min(position, text.Length)).Count('\n') + 1;

    /// <summary>True when these characters come next.</summary>
    public bool Sees(string characters) => string.CompareOrdinal(text, Position, characters, 0, characters.Length) == 0;

    /// <summary>Takes these characters if they come next.</summary>
    public bool Take(string characters)
    {
        var isNext = Sees(characters);
        Position += isNext ? characters.Length : 0;
        return isNext;
    }

    /// <summary>Takes these characters, which must come next.</summary>
    /// <exception cref="HclException">Something else comes next.</exception>
    public void Expect(string characters)
    {
        if (!Take(characters))
        {
            throw Error($"'{characters}' is missing");
        }
    }

    /// <summary>An error at the present position, to be thrown.</summary>
    public HclException Error(string problem) => new(LineAt(Position), problem);

    /// <summary>Skips spaces and comments.</summary>
    /// <param name="acrossLines">True to skip line ends too.</param>
    public void Skip(bool acrossLines)
    {
        while (!IsAtEnd)
        {
            if (Next is ' ' or '\t' or '\r' || (acrossLines && Next == '\n'))
            {
                Position++;
            }
            else if (Next == '#' || Sees("//"))
            {
                Position = End("\n");
            }
            else if (Sees("/*"))
            {
                Position = Math.Min(text.Length, End("*/") + 2);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Takes a name: letters, digits, underscores and hyphens; empty when there is none.</summary>
    public string TakeName()
    {
        var from = Position;
        while (Name.Contains(Next))
        {
            Position++;
        }

        return text[from..Position];
    }

    /// <summary>The text between two positions.</summary>
    public string Between(int from, int to) => text[from..to];

    /// <summary>Skips what is in brackets, braces, parentheses or quotes, from the opening one up to the closing one.</summary>
    /// <exception cref="HclException">It is not closed, or nested too deeply.</exception>
    public void SkipNested() => SkipNested(depth: 0);

    /// <summary>Takes the rest of the line, and the line end.</summary>
    public string TakeLine()
    {
        var from = Position;
        var end = End("\n");
        Position = Math.Min(text.Length, end + 1);
        return text[from..end].TrimEnd('\r');
    }

    private void SkipNested(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Error($"it is nested deeper than {DeepestNesting} levels");
        }

        var open = Next;
        Position++;
        if (open == '"')
        {
            while (!Take("\""))
            {
                EnsureMore();
                if (Sees("${") || Sees("%{"))
                {
                    Position++;
                    SkipNested(depth + 1);
                }
                else
                {
                    Position += Next == '\\' ? 2 : 1;
                }
            }

            return;
        }

        var close = open switch { '(' => ')', '[' => ']', _ => '}' };
        while (Next != close)
        {
            EnsureMore();
            if (Next is '(' or '[' or '{' or '"')
            {
                SkipNested(depth + 1);
            }
            else
            {
                Position++;
            }
        }

        Position++;
    }

    private void EnsureMore()
    {
        if (IsAtEnd)
        {
            throw Error("a bracket, brace or quote is not closed");
        }
    }

    private int End(string characters) => text.IndexOf(characters, Position, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
}

/// <summary>A text that is no Terraform configuration, or uses what this reader does not know.</summary>
internal sealed class HclException(int line, string problem) : Exception(problem)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
