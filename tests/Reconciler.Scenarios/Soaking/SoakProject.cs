using System.Globalization;

namespace Reconciler.Scenarios.Soaking;

/// <summary>A project that developers edit at random: shared flows, and call flows that call them.</summary>
internal sealed class SoakProject
{
    /// <summary>The project's name.</summary>
    public const string Name = "soak";

    private const int MostCallers = 8;

    private readonly Random _random;
    private readonly TemporaryFolder _folder;
    private readonly Dictionary<string, SoakFlow> _flows = new(StringComparer.Ordinal);
    private int _count;

    public SoakProject(Random random, TemporaryFolder folder)
    {
        (_random, _folder) = (random, folder);
        folder.Write("reconciler.yaml", $"""
            project: {Name}
            environments:
              local:
                emulator:
                  queues: [Support]
            """);
        Add(null);
        Add(null);
        for (var i = 0; i < 4; i++)
        {
            Add(AnyShared());
        }
    }

    /// <summary>The names of the flows that the manifests describe, in order.</summary>
    public IEnumerable<string> Names => _flows.Values.Select(flow => flow.Name).Order(StringComparer.Ordinal);

    /// <summary>What a developer commits; says what it was.</summary>
    public string Edit()
    {
        var flow = Any(_flows.Values);
        switch (_random.Next(8))
        {
            case 0 when _flows.Count < MostCallers + 2:
                return $"add {Add(AnyShared())}";
            case 1 when flow.Calls is not null && _flows.Count > 4:
                _flows.Remove(flow.File);
                File.Delete(_folder.PathOf(flow.File));
                return $"remove {flow.Name}";
            case 2:
                var former = flow.Name;
                Write(flow with { Name = $"{(flow.Calls is null ? "Shared" : "Calls")} {_count++}", FormerNames = [.. flow.FormerNames, former] });
                return $"rename {former}";
            case 3 when flow.Calls is not null:
                Write(flow with { Calls = AnyShared() });
                return $"let {flow.Name} call another";
            case 4:
                Write(flow with { Description = $"Described {_count++}." });
                return $"describe {flow.Name}";
            default:
                Write(flow with { Text = Text() });
                return $"change {flow.Name}";
        }
    }

    private string Add(string? calls)
    {
        var number = _count++.ToString(CultureInfo.InvariantCulture);
        var flow = new SoakFlow($"manifests/flow-{number}.yaml", $"{(calls is null ? "Shared" : "Calls")} {number}", calls, Text());
        Write(flow);
        return flow.Name;
    }

    private void Write(SoakFlow flow)
    {
        _flows[flow.File] = flow;
        _folder.Write(flow.File, flow.Manifest(calls => _flows[calls].Name));

        // Its callers name it.
        foreach (var caller in _flows.Values.Where(other => other.Calls == flow.File).ToArray())
        {
            _folder.Write(caller.File, caller.Manifest(calls => _flows[calls].Name));
        }
    }

    private string AnyShared() => Any(_flows.Values.Where(flow => flow.Calls is null)).File;

    private string Text() => $"Text {_count++}.";

    private T Any<T>(IEnumerable<T> choices) => choices.ToArray() is var all ? all[_random.Next(all.Length)] : default!;
}
