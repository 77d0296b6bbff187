using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines.Workflows;

/// <summary>A workflow file of GitHub Actions, as far as running its steps needs it.</summary>
internal sealed record Workflow(YamlMappingNode Root, IReadOnlyDictionary<string, string> Env, IReadOnlyDictionary<string, Job> Jobs)
{
    /// <summary>The workflows that the documents offer.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(RepositoryFolder.PathOf("docs", "ci", "github"), "*.yml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Reads one of them.</summary>
    public static Workflow Load(string name)
    {
        var root = YamlFile.Load(RepositoryFolder.PathOf("docs", "ci", "github", name));
        return new Workflow(root, YamlFile.Texts(root, "env"), YamlFile.Map(root, "jobs")!.Children.ToDictionary(job => $"{job.Key}", job => Job.Read((YamlMappingNode)job.Value)));
    }

    public override string ToString() => $"{Root}";
}
