using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines.Workflows;

/// <summary>A step of a job: an action, or commands.</summary>
internal sealed record Step(
    string? Id, string? If, string? Uses, IReadOnlyDictionary<string, string> With, string? Run, IReadOnlyDictionary<string, string> Env)
{
    public static Step Read(YamlMappingNode step) => new(
        YamlFile.Text(step, "id"),
        YamlFile.Text(step, "if"),
        YamlFile.Text(step, "uses"),
        YamlFile.Texts(step, "with"),
        YamlFile.Text(step, "run"),
        YamlFile.Texts(step, "env"));
}
