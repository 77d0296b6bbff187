using Reconciler.Language.Diagnostics;

namespace Reconciler.Org;

/// <summary>A Genesys Cloud region: where the API and the login of its orgs are.</summary>
/// <param name="Id">The region's id, such as <c>eu-central-1</c>.</param>
/// <param name="Domain">The domain that its hosts share, such as <c>mypurecloud.de</c>.</param>
public sealed record Region(string Id, string Domain)
{
    private static readonly string[] HostPrefixes = ["https://", "api.", "login.", "apps."];

    /// <summary>Every region, in the order of the table.</summary>
    public static IReadOnlyList<Region> All => RegionTable.Rows;

    /// <summary>The origin of the public API.</summary>
    public Uri ApiBase { get; } = new($"https://api.{Domain}");

    /// <summary>The origin of the OAuth login.</summary>
    public Uri LoginBase { get; } = new($"https://login.{Domain}");

    /// <summary>Finds a region by its id (<c>eu-central-1</c>, <c>eu_central_1</c>), its domain or one of its hosts.</summary>
    /// <exception cref="OrgException">There is no such region; the message names the nearest ones.</exception>
    public static Region Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string wanted = Normalise(text);
        return RegionTable.Rows.FirstOrDefault(region => region.Id == wanted || region.Domain == wanted)
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
        IReadOnlyList<string> near = Suggestion.AllNear(wanted, RegionTable.Rows.SelectMany(region => new[] { region.Id, region.Domain }), 3);
        string cure = near.Count > 0
            ? $"did you mean {string.Join(" or ", near)}?"
            : $"use one of {string.Join(", ", RegionTable.Rows.Select(region => region.Id))}";
        return new OrgException(OrgErrorKind.Misconfigured, $"There is no Genesys Cloud region '{text.Trim()}'; {cure}");
    }
}
