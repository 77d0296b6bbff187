using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Rules;

/// <summary>Walks the body of one flow and collects diagnostics: the base of rules that look at every expression, action or variable.</summary>
internal abstract class CheckingWalker : BodyWalker
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>Walks a body and gives the diagnostics in the order of the document; call it once.</summary>
    public IReadOnlyList<Diagnostic> Check(MapNode body)
    {
        Walk(body);
        return _found;
    }

    /// <summary>Adds a diagnostic.</summary>
    protected void Add(Diagnostic diagnostic) => _found.Add(diagnostic);
}
