namespace Reconciler.Import;

/// <summary>How the body of an imported flow is written.</summary>
public enum BodyForm
{
    /// <summary>Steps in the manifest.</summary>
    Steps,

    /// <summary>The export as an Archy file beside the manifest.</summary>
    Archy,
}
