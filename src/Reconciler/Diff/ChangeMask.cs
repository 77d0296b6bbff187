using Reconciler.Language.Project;

namespace Reconciler.Diff;

/// <summary>Takes secrets out of changes.</summary>
internal static class ChangeMask
{
    /// <summary>The same changes without secrets.</summary>
    public static IReadOnlyList<Change> Apply(IEnumerable<Change> changes, SecretSet secrets) => [.. changes.Select(change => Mask(change, secrets))];

    // Beside a secret stands another value of it, a former one or one that somebody chose, which no set of today's values knows.
    private static Change Mask(Change change, SecretSet secrets)
    {
        var before = change.Before is null ? null : secrets.Mask(change.Before);
        var after = change.After is null ? null : secrets.Mask(change.After);
        var isMove = change.Kind == ChangeKind.Moved;
        return change with
        {
            Path = change.Path.Replace(secrets.Mask),
            From = change.From?.Replace(secrets.Mask),
            Before = !isMove && before is not null && before == change.Before && after != change.After ? SecretSet.Hidden : before,
            After = !isMove && after is not null && after == change.After && before != change.Before ? SecretSet.Hidden : after,
        };
    }
}
