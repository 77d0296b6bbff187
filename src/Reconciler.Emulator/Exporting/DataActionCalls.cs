using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Exporting;

/// <summary>A call of a data action lists all failure outputs.</summary>
internal static class DataActionCalls
{
    public static void Complete(string actionKey, YamlMap action)
    {
        if (actionKey is not "callData")
        {
            return;
        }

        var calls = from category in action.Map("category")?.Entries ?? []
                    from call in (category.Value as YamlMap)?.Map("dataAction")?.Entries ?? []
                    select call.Value;
        foreach (var call in calls.OfType<YamlMap>())
        {
            ExportFacts.DataAction.AddDefaults(call);
            ExportFacts.DataAction.Order(call);
        }
    }
}
