using System.Collections.Frozen;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>The short forms of a compiler, by the action's name in a manifest. All that exist are listed in <c>Forms/ShortForms.cs</c>.</summary>
/// <param name="forms">The forms; no two have one name.</param>
internal sealed class StepFormTable(IEnumerable<StepForm> forms)
{
    private readonly FrozenDictionary<string, StepForm> _byName = forms.ToFrozenDictionary(form => form.Name, StringComparer.Ordinal);

    /// <summary>The forms, in ordinal order of their names.</summary>
    public IEnumerable<StepForm> All => _byName.Values.OrderBy(form => form.Name, StringComparer.Ordinal);

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The short form of an action by its name in a manifest; null when it has only its full form.</summary>
    public StepForm? Find(string action) => _byName.GetValueOrDefault(action);
}
