namespace Reconciler.Import.Extraction;

/// <summary>A variable that an import declares, since other orgs have another value.</summary>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Value">The value in the org that was imported.</param>
public sealed record ExtractedVariable(string Name, ExtractedKind Kind, string Value);

/// <summary>The kinds of values that differ between orgs.</summary>
public enum ExtractedKind
{
    /// <summary>The name of a queue.</summary>
    Queue,

    /// <summary>A phone number in international form.</summary>
    Number,

    /// <summary>An address on the web.</summary>
    Url,
}
