using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Makes the value maps of Archy: <c>{lit: …}</c>, <c>{exp: …}</c>, <c>{var: …}</c>.</summary>
internal static class ArchyValue
{
    public static MapNode Literal(ScalarNode value) => MapBuilder.Of("lit", value);

    public static MapNode Variable(string name, SourcePosition at) => MapBuilder.Of("var", name, at);

    /// <summary>A named thing of the org: <c>{lit: {name: Sales}}</c>.</summary>
    public static MapNode Named(ScalarNode name) => MapBuilder.Of("lit", Name(name));

    /// <summary>A named flow: <c>{name: Sales}</c>.</summary>
    public static MapNode Name(ScalarNode name) => MapBuilder.Of("name", ScalarNode.String(name.Text, name.Position));

    public static MapNode NoValue(SourcePosition at) => MapBuilder.Of("noValue", ScalarNode.Boolean(true, at));
}
