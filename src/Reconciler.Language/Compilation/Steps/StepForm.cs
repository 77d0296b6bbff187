using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>
/// The short form of one Archy action: the keys that a manifest may write in place of Archy's own. A body that uses none of the short keys is the
/// action's full form and passes unchanged.
/// </summary>
internal abstract class StepForm
{
    /// <summary>The action's name in a manifest.</summary>
    public abstract string Name { get; }

    /// <summary>The action's name in Archy.</summary>
    public virtual string ArchyName => Name;

    /// <summary>Keys that only the short form has.</summary>
    public abstract IReadOnlyList<string> ShortKeys { get; }

    /// <summary>Archy's own keys of the action, as public exports show them; allowed in both forms.</summary>
    public virtual IReadOnlyList<string> ArchyKeys => [];

    /// <summary>Short keys that the short form cannot do without.</summary>
    public virtual IReadOnlyList<string> Required => [];

    /// <summary>The short key that a bare text stands for: <c>playAudio: Hello</c> is <c>playAudio: {tts: Hello}</c>.</summary>
    public virtual string? ScalarKey => null;

    /// <summary>True when the body's keys are the author's own names (variables, attributes), not keys of the action.</summary>
    public virtual bool HasFreeKeys => false;

    /// <summary>With <see cref="HasFreeKeys"/>: true when the body is nevertheless Archy's full form.</summary>
    public virtual bool IsFullForm(MapNode body) => false;

    /// <summary>True when a body is in the short form: it uses at least one short key, or nothing at all.</summary>
    public virtual bool IsShortForm(MapNode body)
        => body.Count == 0 || body.Entries.Any(entry => ShortKeys.Contains(entry.Name, StringComparer.Ordinal));

    /// <summary>The name of a step that the author gave none.</summary>
    public virtual string DefaultName => ActionNames.DefaultFor(ArchyName);

    /// <summary>Adds to an action the Archy properties that the short keys of a body stand for. The caller adds Archy's own keys.</summary>
    /// <param name="body">The body, in the short form.</param>
    /// <param name="action">The action's properties so far.</param>
    /// <param name="compiler">Compiles values and steps inside, and takes diagnostics.</param>
    public abstract void Expand(MapNode body, MapBuilder action, StepCompiler compiler);

    /// <summary>
    /// The inverse of <see cref="Expand"/>: the short body of an action, or null when it has none. The caller compiles it again, so it may be wrong where
    /// the action holds something that the short form cannot say.
    /// </summary>
    /// <param name="action">The action's properties without what an export adds.</param>
    /// <param name="steps">Decompiles what is inside.</param>
    public virtual MapNode? TryDecompile(MapNode action, StepDecompiler steps) => null;
}
