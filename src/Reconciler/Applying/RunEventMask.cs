using Reconciler.Language.Project;

namespace Reconciler.Applying;

/// <summary>Takes secrets out of events.</summary>
internal static class RunEventMask
{
    /// <summary>The same event without secrets.</summary>
    public static RunEvent Apply(RunEvent entry, SecretSet secrets) => entry with
    {
        Flow = entry.Flow is null ? null : secrets.Mask(entry.Flow),
        Detail = entry.Detail is null ? null : secrets.Mask(entry.Detail),
        Messages = entry.Messages is null ? null : [.. entry.Messages.Select(secrets.Mask)],
    };
}
