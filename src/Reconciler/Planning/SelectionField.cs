namespace Reconciler.Planning;

/// <summary>What of a flow a <see cref="SelectionTerm"/> looks at.</summary>
public enum SelectionField
{
    /// <summary>The flow's name: a pattern without a prefix, or after <c>name:</c>.</summary>
    Name,

    /// <summary>The manifest's kind, such as <c>CallFlow</c>, or the flow's type, such as <c>inboundcall</c>: after <c>kind:</c>.</summary>
    Kind,

    /// <summary>The manifest's file, relative to the project's root: after <c>file:</c>.</summary>
    File,

    /// <summary>A label of the manifest, as <c>team=sales</c>, or <c>team</c> for any value: after <c>label:</c>.</summary>
    Label,
}
