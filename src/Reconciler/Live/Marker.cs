using System.Text.RegularExpressions;

namespace Reconciler.Live;

/// <summary>
/// The ownership marker: the last line of the description of each flow that Reconciler manages. It names the project, the manifest's file and the
/// hash of the desired document, so that one listing tells whose a flow is and whether it is as desired.
/// </summary>
/// <param name="Project">The project's name.</param>
/// <param name="Manifest">The manifest's file, relative to the project's root.</param>
/// <param name="Hash">The hash of the desired document at the last publish.</param>
public sealed partial record Marker(string Project, string Manifest, string Hash)
{
    /// <summary>The marker in a description; null when there is none.</summary>
    public static Marker? Find(string? description)
    {
        var match = Pattern().Match(description ?? "");
        return match.Success ? new Marker(match.Groups["project"].Value, Unescape(match.Groups["manifest"].Value), match.Groups["hash"].Value) : null;
    }

    /// <summary>The description as a person wrote it; null when nothing is left.</summary>
    public static string? WithoutMarker(string? description)
    {
        var text = Pattern().Replace(description ?? "", "").TrimEnd();
        return text.Length == 0 ? null : text;
    }

    /// <summary>The description with this marker as its last line.</summary>
    public string Append(string? description) => string.IsNullOrEmpty(description) ? ToString() : $"{description}\n\n{this}";

    /// <summary>The marker's text.</summary>
    public override string ToString() => $"[reconciler/v1 project={Project} hash={Hash} manifest={Escape(Manifest)}]";

    // A bracket in a file's name would end the marker early.
    private static string Escape(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);

    private static string Unescape(string path) => path.Replace("%5D", "]", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex(@"\s*\[reconciler/v1 project=(?<project>\S+) hash=(?<hash>[0-9a-f]{64}) manifest=(?<manifest>[^\r\n]*)\]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
