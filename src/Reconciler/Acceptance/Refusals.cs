using Reconciler.Language.Flows;

namespace Reconciler.Acceptance;

/// <summary>Why a live flow cannot be written into files.</summary>
internal static class Refusals
{
    public static string Unsound(FlowKey key)
        => $"{key} cannot be accepted because its files have errors or were changed meanwhile; correct them and try again.";

    public static string NotExpressible(FlowKey key)
        => $"{key} cannot be accepted because its files cannot express what was changed by hand; give it an Archy body with the exported flow, or publish the files over the change.";

    public static string Conflict(FlowKey key, string path)
        => $"{key} cannot be accepted because '{path}' was changed meanwhile, or another flow wants the same lines of it to be different; run the command again.";

    public static string Secret(FlowKey key)
        => $"{key} cannot be accepted because the change touches a value that comes from ${{env.…}}, and a secret is never written into a file; change that value by hand.";
}
