namespace Reconciler.Import.Extraction;

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
