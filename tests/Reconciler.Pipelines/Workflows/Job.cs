using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines.Workflows;

/// <summary>A job of a workflow.</summary>
internal sealed record Job(YamlMappingNode Root, string? If, IReadOnlyDictionary<string, string> Outputs, IReadOnlyList<Step> Steps)
{
    /// <summary>The values of a key of its matrix.</summary>
    public IEnumerable<string> Matrix(string key) => YamlFile.Items(YamlFile.Map(YamlFile.Map(Root, "strategy")!, "matrix")!, key).Select(value => $"{value}");

    public static Job Read(YamlMappingNode job)
        => new(job, YamlFile.Text(job, "if"), YamlFile.Texts(job, "outputs"), [.. YamlFile.Items(job, "steps").Select(step => Step.Read((YamlMappingNode)step))]);
}
