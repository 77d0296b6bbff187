using System.Xml;

namespace Reconciler.Reporting.JUnit;

/// <summary>Puts foreign text into XML, which has no way to write most control characters.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character for what XML 1.0 cannot hold, and with spaces for line ends that an attribute would lose.</summary>
    public static string Of(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                result.Append(text[at]).Append(text[++at]);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
            }
        }

        return result.ToString();
    }
}
