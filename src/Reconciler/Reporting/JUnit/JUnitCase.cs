using System.Globalization;
using System.Xml.Linq;

namespace Reconciler.Reporting.JUnit;

/// <summary>One test case: a flow, a file that is no flow, or the run itself.</summary>
/// <param name="ClassName">What kind of thing, as <c>inboundcall</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="File">Its file, relative to the repository; null when there is none.</param>
internal sealed record JUnitCase(string ClassName, string Name, string? File)
{
    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Why nothing can be said about it.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Why it was not done; null when it was, or when it failed.</summary>
    public string? Skipped { get; init; }

    /// <summary>What else there is to say.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The element.</summary>
    public XElement ToXml()
    {
        var element = new XElement(
            "testcase",
            new XAttribute("classname", XmlText.Of(ClassName)),
            new XAttribute("name", XmlText.Of(Name)),
            new XAttribute("time", Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)));
        if (File is not null)
        {
            element.Add(new XAttribute("file", XmlText.Of(File)));
        }

        element.Add(Outcome("error", Errors), Outcome("failure", Errors.Count > 0 ? [] : Failures));
        if (Skipped is not null)
        {
            element.Add(new XElement("skipped", new XAttribute("message", XmlText.Of(Skipped))));
        }

        if (Notes.Count > 0)
        {
            element.Add(new XElement("system-out", XmlText.Of(string.Join('\n', Notes))));
        }

        return element;
    }

    // Readers show one of them a case: so all texts are in one.
    private static XElement? Outcome(string name, IReadOnlyList<string> texts)
        => texts.Count == 0 ? null : new XElement(name, new XAttribute("message", XmlText.Of(texts[0])), XmlText.Of(string.Join('\n', texts)));
}
