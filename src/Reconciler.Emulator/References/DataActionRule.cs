using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Data actions: <c>category: {X: {dataAction: {Y: …}}}</c>.</summary>
internal static class DataActionRule
{
    public static IEnumerable<ReferenceSite> Sites(ReferenceScope scope) =>
        scope is { Key: "category", Value: YamlMap categories }
            ? from category in categories.Entries
              let actions = (category.Value as YamlMap)?.Map("dataAction")
              where actions is not null
              from action in actions.Entries
              select new ReferenceSite(
                  new FlowReference(ReferenceKind.DataAction, action.Key) { Qualifier = category.Key },
                  newName => actions.RenameKey(action.Key, newName))
            : [];
}
