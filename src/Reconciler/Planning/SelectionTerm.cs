using Reconciler.Language.Files;
using Reconciler.Language.Flows;
using Reconciler.Language.Project.Manifests;

namespace Reconciler.Planning;

/// <summary>One pattern of <c>--target</c> or <c>--exclude</c>: a glob on a flow's name, or behind a prefix on its kind, file or labels.</summary>
public sealed class SelectionTerm
{
    private readonly Glob _glob;

    /// <summary>Reads a pattern. A prefix that is none of <see cref="SelectionField"/> belongs to the name.</summary>
    public SelectionTerm(string pattern)
    {
        Pattern = pattern;
        var field = Enum.GetValues<SelectionField>().Cast<SelectionField?>().FirstOrDefault(field => pattern.StartsWith(Prefix(field!.Value), StringComparison.Ordinal));
        Field = field ?? SelectionField.Name;
        var glob = field is null ? pattern : pattern[Prefix(Field).Length..];
        _glob = new Glob(Field == SelectionField.Label && !glob.Contains('=') ? $"{glob}=**" : glob);
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>What it looks at.</summary>
    public SelectionField Field { get; }

    /// <summary>True for a flow that the pattern means.</summary>
    /// <param name="manifest">Its manifest; null when none describes it, and then neither a file nor a label can match.</param>
    public bool Matches(FlowKey flow, Manifest? manifest) => Values(Field, flow, manifest).Any(_glob.Matches);

    /// <summary>Patterns that would choose the flow by itself, to suggest one of them instead of this pattern.</summary>
    internal IEnumerable<string> Candidates(FlowKey flow, Manifest? manifest) => Field == SelectionField.Name
        ? [flow.Name, .. Enum.GetValues<SelectionField>().SelectMany(field => Written(field, flow, manifest))]
        : Written(Field, flow, manifest);

    private static IEnumerable<string> Written(SelectionField field, FlowKey flow, Manifest? manifest) => Values(field, flow, manifest).Select(value => Prefix(field) + value);

    private static IEnumerable<string> Values(SelectionField field, FlowKey flow, Manifest? manifest) => field switch
    {
        SelectionField.Name => [flow.Name],
        SelectionField.Kind => manifest is null ? [flow.Type] : [$"{manifest.Kind}", flow.Type],
        SelectionField.File => manifest is null ? [] : [manifest.File.Path],
        _ => manifest?.Labels.Select(label => $"{label.Key}={label.Value}") ?? [],
    };

    private static string Prefix(SelectionField field) => $"{field.ToString().ToLowerInvariant()}:";
}

/// <summary>What of a flow a <see cref="SelectionTerm"/> looks at.</summary>
public enum SelectionField
{
    /// <summary>The flow's name: a pattern without a prefix, or after <c>name:</c>.</summary>
    Name,

    /// <summary>The manifest's kind, such as <c>CallFlow</c>, or the flow's type, such as <c>inboundcall</c>: after <c>kind:</c>.</summary>
    Kind,

    /// <summary>The manifest's file, relative to the project's root: after <c>file:</c>.</summary>
    File,

    /// <summary>A label of the manifest, as <c>team=sales</c>, or <c>team</c> for any value: after <c>label:</c>.</summary>
    Label,
}
