using System.Text;

namespace Reconciler.Tests.Diff;

/// <summary>
/// Steps in shorthand, as YAML: <c>a</c> to <c>d</c> speak a text, <c>x</c> disconnects, <c>D(a | b)</c> is a decision with the paths yes and no,
/// <c>[a, key: value]</c> is the step a with another property.
/// </summary>
internal static class StepSketch
{
    private static readonly Dictionary<char, string> Texts = new() { ['a'] = "alpha", ['b'] = "beta", ['c'] = "gamma", ['d'] = "delta" };

    public static string Yaml(string steps)
    {
        var at = 0;
        return List(steps, ref at);
    }

    private static string List(string steps, ref int at)
    {
        var yaml = new StringBuilder();
        for (; at < steps.Length && steps[at] is not ('|' or ')'); at++)
        {
            if (steps[at] is ' ' or ',')
            {
                continue;
            }

            yaml.Append(yaml.Length == 0 ? "" : ", ").Append(Step(steps, ref at));
        }

        return yaml.ToString();
    }

    private static string Step(string steps, ref int at)
    {
        if (steps[at] == '[')
        {
            var end = steps.IndexOf(']', at);
            var (step, other) = (steps[at + 1], steps[(at + 3)..end].Trim());
            at = end;
            return Action(step, other);
        }

        if (steps[at] != 'D')
        {
            return Action(steps[at], "");
        }

        at += 2;
        var yes = List(steps, ref at);
        at++;
        var no = List(steps, ref at);
        return $"{{decision: {{name: D, condition: {{exp: flag}}, outputs: {{yes: {{actions: [{yes}]}}, no: {{actions: [{no}]}}}}}}}}";
    }

    private static string Action(char step, string other)
    {
        if (step == 'x')
        {
            return $"{{disconnect: {{{other}}}}}";
        }

        var name = other.StartsWith("name:", StringComparison.Ordinal) ? other : $"name: {step}";
        var audio = other.StartsWith("audio:", StringComparison.Ordinal) ? other : $"audio: {{tts: {Texts[step]} {Texts[step]}}}";
        return $"{{playAudio: {{{name}, {audio}}}}}";
    }
}
