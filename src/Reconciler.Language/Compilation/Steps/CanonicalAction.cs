using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>The canonical form of one action, outside of its flow. Its pointers must be those of <see cref="PointerNames"/>.</summary>
internal static class CanonicalAction
{
    /// <summary>The canonical form of an action.</summary>
    /// <param name="action">A map with the action's key and its properties, as in a list of actions.</param>
    public static Node Of(Node action)
        => Canonicalizer.Canonicalize(MapBuilder.Of("actions", new ListNode([action], action.Position))).List("actions")!.Items[0];

    /// <summary>The properties of an action without what an export adds; null when nothing else is left.</summary>
    /// <param name="action">A map with the action's key and its properties.</param>
    /// <param name="key">The action's key.</param>
    public static MapNode? OwnProperties(Node action, string key) => (Reduction.Apply(action, Of(action)) as MapNode)?.Map(key);
}
