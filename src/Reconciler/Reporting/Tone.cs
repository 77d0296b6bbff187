namespace Reconciler.Reporting;

/// <summary>What a line of a report means; a renderer may give it a colour.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Side information.</summary>
    Faint,

    /// <summary>Something new.</summary>
    Add,

    /// <summary>Something other than before.</summary>
    Change,

    /// <summary>Something that goes.</summary>
    Remove,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,

    /// <summary>Well done.</summary>
    Success,
}
