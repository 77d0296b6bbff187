using System.Text;
using System.Text.RegularExpressions;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Traffic;

namespace Reconciler.Scenarios.Running;

/// <summary>Writes down what a case did, without what differs from run to run.</summary>
internal static partial class CaseRecord
{
    public static string? Text(string? report) => string.IsNullOrEmpty(report) ? null : Steady(report);

    /// <summary>The calls of several runs.</summary>
    public static string Wire(IEnumerable<(string Title, ScenarioRun Run)> runs)
    {
        var text = new StringBuilder();
        foreach (var (title, run) in runs)
        {
            text.Append("# ").Append(title).Append('\n');
            foreach (var line in Ordered([.. run.Wire.Select(Line)]))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Every flow of the org with what it copied.</summary>
    public static string Org(OrgControl org)
    {
        var text = new StringBuilder();
        foreach (var flow in org.Flows)
        {
            text.Append($"{flow.Type}/{flow.Name}:\n");
            text.Append($"  version: {flow.PublishedVersion ?? "none"} by {flow.PublishedBy ?? "nobody"}\n");
            text.Append($"  division: {flow.Division}\n");
            foreach (var line in (flow.Description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                text.Append($"  description: {line}\n");
            }

            foreach (var module in flow.Modules.Values.OrderBy(module => module.Name, StringComparer.Ordinal))
            {
                text.Append($"  copy of {module.Name}: {module.Version}\n");
            }
        }

        return Steady(text.ToString());
    }

    // What uses several flows is asked side by side, so these calls arrive in any order.
    private static IEnumerable<string> Ordered(string[] lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            var run = lines.Skip(i).TakeWhile(line => line.Contains("/consumingresources?", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
            foreach (var line in run.Length > 0 ? run : [lines[i]])
            {
                yield return line;
            }

            i += Math.Max(run.Length, 1);
        }
    }

    private static string Line(WireEntry entry) => Steady($"{entry.Method} {entry.Path} {entry.Status}");

    private static string Steady(string text) => Hash().Replace(Id().Replace(text, "<id>"), "<hash>");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
