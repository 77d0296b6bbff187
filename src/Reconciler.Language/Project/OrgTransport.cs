namespace Reconciler.Language.Project;

/// <summary>How an org is talked to.</summary>
public enum OrgTransport
{
    /// <summary>.NET's own HttpClient.</summary>
    Http,

    /// <summary>The vendor's SDK; only in a build with <c>-p:OrgSdk=true</c>.</summary>
    Sdk,
}
