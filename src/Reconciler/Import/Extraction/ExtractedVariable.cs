namespace Reconciler.Import.Extraction;

/// <summary>A variable that an import declares, since other orgs have another value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Value">The value in the org that was imported.</param>
public sealed record ExtractedVariable(string Name, ExtractedKind Kind, string Value);

/// <summary>What a value is that differs between orgs.</summary>
public enum ExtractedKind
{
    /// <summary>The name of a queue.</summary>
    Queue,

    /// <summary>A phone number in international form.</summary>
    Number,

    /// <summary>An address on the web.</summary>
    Url,
}
