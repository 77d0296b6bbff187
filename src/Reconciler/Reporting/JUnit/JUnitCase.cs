using System.Globalization;
using System.Xml.Linq;

namespace Reconciler.Reporting.JUnit;

/// <summary>One test case: a flow, a file that is no flow, or the run itself.</summary>
/// <param name="ClassName">The flow's type, as <c>inboundcall</c>; <c>file</c> or <c>run</c> for the others.</param>
/// <param name="Name">The name of the flow, the file's path, or the command.</param>
/// <param name="File">Its file, relative to the repository; null when there is none.</param>
internal sealed record JUnitCase(string ClassName, string Name, string? File)
{
    /// <summary>How long the step of the flow took; zero where there was none.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>Errors and drift of the case; the case fails when there are any.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Reasons why the case has no result.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>The reason why the flow was not looked at or not published; null when it was, or when the case failed.</summary>
    public string? Skipped { get; init; }

    /// <summary>Warnings, which do not fail the case.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The <c>testcase</c> element. Errors hide failures, since readers show one of them.</summary>
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
