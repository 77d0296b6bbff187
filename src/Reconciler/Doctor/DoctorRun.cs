using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Doctor;

/// <summary>Checks whether an org has what runs need: a login that works, the permissions, and dependency tracking that is up to date. Only reads.</summary>
/// <param name="wanted">What somebody wants to do: what only other features need is a warning, not a failure.</param>
/// <param name="named">Kinds of things that the project's flows name; permissions to look at others are not checked.</param>
public sealed class DoctorRun(IOrg org, IReadOnlySet<Feature> wanted, IReadOnlySet<OrgEntityKind> named)
{
    /// <summary>Checks the login, then each permission, then dependency tracking. When the login fails, nothing more is checked. Failures of calls become checks.</summary>
    public async Task<IReadOnlyList<DoctorCheck>> CheckAsync(CancellationToken cancellationToken)
    {
        var checks = new List<DoctorCheck>();
        foreach (var need in PermissionTable.Rows.Where(need => need.Names is not { } kind || named.Contains(kind)))
        {
            var failure = need.ProbeAsync is null ? null : await FailureAsync(need, cancellationToken);
            if (checks.Count == 0)
            {
                checks.Add(Login(failure));
            }

            if (checks[0].State == CheckState.Failed)
            {
                return checks;
            }

            checks.Add(Permission(need, failure));
        }

        return [.. checks, await DependencyTrackingAsync(cancellationToken)];
    }

    private async Task<OrgException?> FailureAsync(PermissionNeed need, CancellationToken cancellationToken)
    {
        try
        {
            await need.ProbeAsync!(org, cancellationToken);
            return null;
        }
        catch (OrgException failure)
        {
            return failure.Kind == OrgErrorKind.NotFound ? null : failure;
        }
    }

    private static DoctorCheck Login(OrgException? failure) => failure is null or { Kind: OrgErrorKind.Forbidden }
        ? new DoctorCheck("login", CheckState.Ok, "the org answers, and takes the OAuth client", [])
        : new DoctorCheck("login", CheckState.Failed, failure.Message, []);

    private DoctorCheck Permission(PermissionNeed need, OrgException? failure) => failure switch
    {
        null when need.ProbeAsync is null => new DoctorCheck(need.Permission, CheckState.NotChecked, "not checked: only a call that changes the org would tell", need.Features),
        null => new DoctorCheck(need.Permission, CheckState.Ok, "there", need.Features),
        { Kind: OrgErrorKind.Forbidden } => new DoctorCheck(need.Permission, Severity(need.Features), "missing; give the OAuth client a role with it", need.Features),
        _ => new DoctorCheck(need.Permission, Severity(need.Features), failure.Message, need.Features),
    };

    // An index that is not up to date leaves users of a flow out, and a flow in use might be deleted.
    private async Task<DoctorCheck> DependencyTrackingAsync(CancellationToken cancellationToken)
    {
        Feature[] features = [Feature.Prune, Feature.Callers];
        try
        {
            var index = await org.GetDependencyIndexAsync(cancellationToken);
            return index.IsTrusted
                ? new DoctorCheck("dependency tracking", CheckState.Ok, $"up to date ({index.Text})", features)
                : new DoctorCheck("dependency tracking", Severity(features), $"not up to date ({index.Text}); wait for the build, or have an admin start one in Architect", features);
        }
        catch (OrgException failure)
        {
            return failure.Kind == OrgErrorKind.Forbidden
                ? new DoctorCheck("dependency tracking", CheckState.NotChecked, "not checked: the permission to look is missing", features)
                : new DoctorCheck("dependency tracking", Severity(features), failure.Message, features);
        }
    }

    private CheckState Severity(IReadOnlyList<Feature> features) => features.Any(wanted.Contains) ? CheckState.Failed : CheckState.Warning;
}
