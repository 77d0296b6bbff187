using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>The canonical form of one action, outside of its flow. Its pointers must be those of <see cref="PointerNames"/>.</summary>
internal static class CanonicalAction
{
    public static Node Of(Node action)
        => Canonicalizer.Canonicalize(MapBuilder.Of("actions", new ListNode([action], action.Position))).List("actions")!.Items[0];
}
