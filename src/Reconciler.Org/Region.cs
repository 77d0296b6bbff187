using Reconciler.Language.Diagnostics;

namespace Reconciler.Org;

/// <summary>A Genesys Cloud region: where the API and the login of its orgs are.</summary>
/// <param name="Id">The region's id, such as <c>eu-central-1</c>.</param>
/// <param name="Domain">The domain that its hosts share, such as <c>mypurecloud.de</c>.</param>
public sealed record Region(string Id, string Domain)
{
    private static readonly string[] HostPrefixes = ["https://", "api.", "login.", "apps."];

    /// <summary>Every region. Source: Genesys C# SDK 270, <c>PureCloudRegionHosts</c>.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        new("us-east-1", "mypurecloud.com"),
        new("us-east-2", "use2.us-gov-pure.cloud"),
        new("us-west-2", "usw2.pure.cloud"),
        new("ca-central-1", "cac1.pure.cloud"),
        new("mx-central-1", "mxc1.pure.cloud"),
        new("sa-east-1", "sae1.pure.cloud"),
        new("eu-west-1", "mypurecloud.ie"),
        new("eu-west-2", "euw2.pure.cloud"),
        new("eu-central-1", "mypurecloud.de"),
        new("eu-central-2", "euc2.pure.cloud"),
        new("eusc-de-east-1", "edee1.eusc-pure.cloud"),
        new("me-central-1", "mec1.pure.cloud"),
        new("ap-south-1", "aps1.pure.cloud"),
        new("ap-southeast-1", "apse1.pure.cloud"),
        new("ap-southeast-2", "mypurecloud.com.au"),
        new("ap-northeast-1", "mypurecloud.jp"),
        new("ap-northeast-2", "apne2.pure.cloud"),
        new("ap-northeast-3", "apne3.pure.cloud"),
    ];

    /// <summary>The origin of the public API.</summary>
    public Uri ApiBase { get; } = new($"https://api.{Domain}");

    /// <summary>The origin of the OAuth login.</summary>
    public Uri LoginBase { get; } = new($"https://login.{Domain}");

    /// <summary>Finds a region by its id (<c>eu-central-1</c>, <c>eu_central_1</c>), its domain or one of its hosts.</summary>
    /// <param name="text">What the user wrote; case and a trailing slash do not matter.</param>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Misconfigured"/>: there is no such region; the message names the nearest ones.</exception>
    public static Region Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string wanted = Normalise(text);
        return All.FirstOrDefault(region => region.Id == wanted || region.Domain == wanted)
            ?? throw Unknown(text, wanted);
    }

    private static string Normalise(string text)
    {
        string name = text.Trim().TrimEnd('/').ToLowerInvariant().Replace('_', '-');
        foreach (string prefix in HostPrefixes)
        {
            name = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
        }

        return name;
    }

    private static OrgException Unknown(string text, string wanted)
    {
        IReadOnlyList<string> near = Suggestion.AllNear(wanted, All.SelectMany(region => new[] { region.Id, region.Domain }), 3);
        string cure = near.Count > 0
            ? $"did you mean {string.Join(" or ", near)}?"
            : $"use one of {string.Join(", ", All.Select(region => region.Id))}";
        return new OrgException(OrgErrorKind.Misconfigured, $"There is no Genesys Cloud region '{text.Trim()}'; {cure}");
    }
}
