namespace Reconciler.Language.Yaml.Writing;

/// <summary>A value as YAML text.</summary>
/// <param name="Head">What stands on the line of the key or dash, with the space in front of it; empty when nothing does.</param>
/// <param name="Tail">The lines below, indented.</param>
internal sealed record WrittenValue(string Head, IReadOnlyList<string> Tail)
{
    public override string ToString() => Tail.Count == 0 ? Head : $"{Head}\n{string.Join('\n', Tail)}";
}
