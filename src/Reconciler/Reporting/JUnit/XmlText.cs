using System.Xml;

namespace Reconciler.Reporting.JUnit;

/// <summary>Makes names and values that come from an org or from files fit for XML, which cannot hold most control characters.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character for each character that XML 1.0 cannot hold. Markup is not escaped: whoever writes the XML does that.</summary>
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
