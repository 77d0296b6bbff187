using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Makes the maps that Archy writes for values.</summary>
internal static class ArchyValue
{
    /// <summary>A literal: <c>{lit: 5}</c>.</summary>
    public static MapNode Literal(ScalarNode value) => MapBuilder.Of("lit", value);

    /// <summary>A variable that takes a value: <c>{var: Flow.answer}</c>.</summary>
    public static MapNode Variable(string name, SourcePosition at) => MapBuilder.Of("var", name, at);

    /// <summary>A named thing of the org: <c>{lit: {name: Sales}}</c>.</summary>
    public static MapNode Named(ScalarNode name) => MapBuilder.Of("lit", Name(name));

    /// <summary>A named flow: <c>{name: Sales}</c>.</summary>
    public static MapNode Name(ScalarNode name) => MapBuilder.Of("name", ScalarNode.String(name.Text, name.Position));

    /// <summary>No value: <c>{noValue: true}</c>.</summary>
    public static MapNode NoValue(SourcePosition at) => MapBuilder.Of("noValue", ScalarNode.Boolean(true, at));
}
