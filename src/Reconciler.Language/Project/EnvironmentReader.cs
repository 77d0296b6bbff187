using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>Reads the chosen environment of <c>reconciler.yaml</c>. The others are not interpolated: their secrets need not be set.</summary>
internal static class EnvironmentReader
{
    /// <summary>The file that holds an emulated org for which <c>reconciler.yaml</c> names no file, relative to the project's root.</summary>
    public const string DefaultDataFile = $"{ProjectConfig.StateFolder}/emulator.json";

    /// <summary>Reads the environment that the user chose, else the default one, else the only one.</summary>
    /// <param name="project">The document <c>reconciler.yaml</c>.</param>
    /// <param name="root">Absolute path of the project's root.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The environment; null when the project declares none, or with a diagnostic that says why it cannot be used.</returns>
    public static EnvironmentConfig? Read(MapNode project, string root, ProjectOptions options, DiagnosticBag diagnostics)
    {
        var environments = project.Map("environments");
        if (Choose(project, environments, options, diagnostics) is not { } name || environments?.Map(name) is not { } written)
        {
            return null;
        }

        var map = (MapNode)Interpolation.Apply(written, VariableSet.OfEnvironment(options), diagnostics);
        var at = environments.KeyOf(name)!.Position;
        if (new[] { "region", "url", "emulator" }.Count(key => map[key] is not null) != 1)
        {
            diagnostics.Add(DiagnosticCatalog.EnvironmentNeedsOneTarget(at, name));
            return null;
        }

        options.Secrets.Add(map.Text("clientSecret"));
        return new EnvironmentConfig
        {
            Name = name,
            Region = map.Text("region"),
            Url = ReadUrl(map, diagnostics),
            Emulator = map["emulator"] is { } emulator ? ReadEmulator(emulator as MapNode, emulator.Position, root, diagnostics) : null,
            ClientId = map.Text("clientId"),
            ClientSecret = map.Text("clientSecret"),
            Transport = options.Transport ?? (map.Text("transport") == "sdk" ? OrgTransport.Sdk : OrgTransport.Http),
            Variables = map.Map("variables")?.Entries.Where(e => e.Value is ScalarNode).ToDictionary(e => e.Name, e => (ScalarNode)e.Value) ?? [],
        };
    }

    private static string? Choose(MapNode project, MapNode? environments, ProjectOptions options, DiagnosticBag diagnostics)
    {
        string[] known = [.. environments?.Entries.Select(e => e.Name) ?? []];
        var chosen = options.Environment ?? project.Text("defaultEnvironment") ?? (known.Length == 1 ? known[0] : null);
        if (chosen is null && known.Length > 1)
        {
            diagnostics.Add(DiagnosticCatalog.NoEnvironmentChosen(environments!.Position, known));
        }
        else if (chosen is not null && !known.Contains(chosen, StringComparer.Ordinal))
        {
            var at = options.Environment is null ? project["defaultEnvironment"]!.Position : default;
            diagnostics.Add(DiagnosticCatalog.UnknownEnvironment(at, chosen, known));
        }

        return chosen;
    }

    private static Uri? ReadUrl(MapNode map, DiagnosticBag diagnostics)
    {
        if (map.Scalar("url") is not { } written)
        {
            return null;
        }

        if (Uri.TryCreate(written.Text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            return url;
        }

        diagnostics.Add(DiagnosticCatalog.InsecureUrl(written.Position, written.Text));
        return null;
    }

    private static EmulatorConfig? ReadEmulator(MapNode? map, SourcePosition at, string root, DiagnosticBag diagnostics)
    {
        IReadOnlyList<string> Names(string key) => [.. map?.List(key)?.Items.Select(item => $"{item}") ?? []];
        var file = map?.Scalar("dataFile");
        var path = ProjectPath.Resolve(root, root, file?.Text ?? DefaultDataFile, file?.Position ?? at, diagnostics);
        return path is null
            ? null
            : new EmulatorConfig
            {
                DataFile = path,
                Queues = Names("queues"),
                Prompts = Names("prompts"),
                Divisions = Names("divisions"),
                Schedules = Names("schedules"),
                DataTables = Names("dataTables"),
                DataActions = Names("dataActions"),
                ScheduleGroups = Names("scheduleGroups"),
                EmergencyGroups = Names("emergencyGroups"),
                Skills = Names("skills"),
                Languages = Names("languages"),
                WrapupCodes = Names("wrapupCodes"),
                FlowOutcomes = Names("flowOutcomes"),
                FlowMilestones = Names("flowMilestones"),
                ReportPublisher = map?.Scalar("reportPublisher") is not { IsTrue: false },
                IsDependencyIndexBuilding = map?.Text("dependencyIndex") == "building",
            };
    }
}
