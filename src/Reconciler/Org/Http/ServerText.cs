namespace Reconciler.Org.Http;

/// <summary>Makes text of a server fit for a message: no control characters, which could drive a terminal, and not too long.</summary>
internal static class ServerText
{
    private const int MaxLength = 500;

    public static string Clean(string text)
    {
        string line = string.Concat(text.Take(MaxLength).Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return text.Length > MaxLength ? line + "…" : line;
    }
}
