using Reconciler.Language.Flows;

namespace Reconciler.Acceptance;

/// <summary>The reasons why a live flow cannot be written into files, as sentences with the cure behind a semicolon.</summary>
internal static class Refusals
{
    /// <summary>The files have errors, or are no longer what was compiled.</summary>
    public static string Unsound(FlowKey key)
        => $"{key} cannot be accepted because its files have errors or were changed meanwhile; correct them and try again.";

    /// <summary>No edit of the files describes the live flow.</summary>
    public static string NotExpressible(FlowKey key)
        => $"{key} cannot be accepted because its files cannot express what was changed by hand; give it an Archy body with the exported flow, or publish the files over the change.";

    /// <summary>A file was changed meanwhile, or two flows want the same lines of it to be different.</summary>
    public static string Conflict(FlowKey key, string path)
        => $"{key} cannot be accepted because '{path}' was changed meanwhile, or another flow wants the same lines of it to be different; run the command again.";

    /// <summary>The edits would write a secret, or take the place of a reference to one.</summary>
    public static string Secret(FlowKey key)
        => $"{key} cannot be accepted because the change touches a value that comes from ${{env.…}}, and a secret is never written into a file; change that value by hand.";
}
