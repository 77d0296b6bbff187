namespace Reconciler.Language.Schemas;

/// <summary>The <c>kind</c> of a manifest.</summary>
public enum ManifestKind
{
    /// <summary>A flow that other flows invoke: Architect's common module.</summary>
    SharedFlow,

    /// <summary>An inbound call flow.</summary>
    CallFlow,

    /// <summary>A flow of any other type, from an Archy file.</summary>
    Flow,
}
