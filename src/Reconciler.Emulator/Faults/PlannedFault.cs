using System.IO.Enumeration;

namespace Reconciler.Emulator.Faults;

/// <summary>A rule with the number of requests that matched it so far.</summary>
internal sealed class PlannedFault(FaultRule rule)
{
    private int _matches;

    public FaultRule Rule { get; } = rule;

    public bool CountAndTest(string method, string path)
    {
        if (!Matches(method, path))
        {
            return false;
        }

        _matches++;
        return Rule.Nth is not { } nth || (_matches >= nth && _matches < nth + Rule.Times);
    }

    private bool Matches(string method, string path) =>
        (Rule.Method is "*" || string.Equals(Rule.Method, method, StringComparison.OrdinalIgnoreCase))
        && FileSystemName.MatchesSimpleExpression(Rule.Path, path, ignoreCase: false);
}
