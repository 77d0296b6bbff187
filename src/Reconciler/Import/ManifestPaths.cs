using System.Security.Cryptography;
using System.Text;
using Reconciler.Language.Flows;

namespace Reconciler.Import;

/// <summary>
/// Where the manifest of an imported flow lies: a folder for each type, a file for each flow, named after it. The names depend on the flows of the org alone,
/// not on which of them are imported, nor in which order.
/// </summary>
internal sealed class ManifestPaths
{
    private const int LongestName = 80;
    private const int HashBytes = 3;

    // Windows has devices of these names, whatever the extension.
    private static readonly HashSet<string> Devices = ["aux", "con", "nul", "prn", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    private readonly string _folder;
    private readonly ILookup<string, FlowKey> _flows;

    /// <param name="folder">The folder of the manifests, relative to the project's root.</param>
    /// <param name="flows">Every flow of the org.</param>
    public ManifestPaths(string folder, IEnumerable<FlowKey> flows)
    {
        _folder = folder.TrimEnd('/');
        _flows = flows.ToLookup(Plain);
    }

    /// <summary>The path of a flow's manifest, relative to the project's root.</summary>
    public string Of(FlowKey flow)
    {
        var plain = Plain(flow);
        return _flows[plain].Take(2).Count() < 2 ? $"{plain}.yaml" : $"{plain}-{Hash(flow.Name)}.yaml";
    }

    /// <summary>The path of the Archy file beside a manifest.</summary>
    public static string ArchyBeside(string manifest) => Path.ChangeExtension(manifest, ".archy");

    /// <summary>A name as the name of a file: letters and digits in lower case, everything else a hyphen.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString(0, Math.Min(slug.Length, LongestName)).Trim('-');
        return text.Length == 0 ? "flow" : Devices.Contains(text) ? $"{text}-flow" : text;
    }

    private string Plain(FlowKey flow) => $"{_folder}/{FolderOf(flow.Type)}/{Slug(flow.Name)}";

    private static string FolderOf(string type) => type switch
    {
        FlowTypes.CommonModule => "shared",
        FlowTypes.InboundCall => "call-flows",
        _ => type,
    };

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, HashBytes));
}
