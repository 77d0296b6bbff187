using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Org;

/// <summary>Names the org that a run talks to.</summary>
/// <param name="Environment">The environment's name in <c>reconciler.yaml</c>.</param>
/// <param name="Description">What to print: the region and its API host, or the emulator and its data file.</param>
/// <param name="ClientId">The id of the OAuth client that this run logs in as; compared with <see cref="OrgFlowVersion.CreatedByClientId"/>.</param>
public sealed record OrgIdentity(string Environment, string Description, string ClientId)
{
    /// <summary>A short name of the org that can stand in a file name; another client is taken for another org, as a region has many.</summary>
    public string FileKey => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Description}\n{ClientId}")))[..16];
}
