using System.Text;

namespace Reconciler.Emulator.References;

/// <summary>What people call a kind of thing: <c>DataTable</c> is a "data table".</summary>
internal static class ReferenceNouns
{
    public static string Of(ReferenceKind kind)
    {
        var noun = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && noun.Length > 0)
            {
                noun.Append(' ');
            }

            noun.Append(char.ToLowerInvariant(letter));
        }

        return noun.ToString();
    }
}
