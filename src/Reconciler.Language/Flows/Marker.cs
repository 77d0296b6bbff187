using System.Text.RegularExpressions;

namespace Reconciler.Language.Flows;

/// <summary>
/// The ownership marker: the last line of the description of each flow that Reconciler manages. It names the project, the manifest's file and the
/// hash of the desired document, so that a listing of the org alone tells which project manages a flow, and whether it still is as desired.
/// </summary>
/// <param name="Manifest">The manifest's file, relative to the project's root.</param>
/// <param name="Hash">The hash of the desired document at the last publish.</param>
/// <param name="Contract">The version of the contract at the last publish; null where the manifest gives none.</param>
public sealed partial record Marker(string Project, string Manifest, string Hash, string? Contract = null)
{
    /// <summary>True when, at the last publish, the manifest protected the flow from being deleted. It stands in the org, so that it holds when the manifest is gone.</summary>
    public bool IsProtected { get; init; }

    /// <summary>The marker in a description; null when there is none.</summary>
    public static Marker? Find(string? description)
    {
        var match = Pattern().Match(description ?? "");
        return match.Success
            ? new Marker(
                match.Groups["project"].Value,
                match.Groups["manifest"].Value,
                match.Groups["hash"].Value,
                match.Groups["contract"] is { Success: true } contract ? contract.Value : null)
            { IsProtected = match.Groups["protect"].Success }
            : null;
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
    public override string ToString() => $"[reconciler/v1 project={Project} hash={Hash}{(Contract is null ? "" : $" contract={Contract}")}{(IsProtected ? " protect" : "")} manifest={Manifest}]";

    [GeneratedRegex(@"\s*\[reconciler/v1 project=(?<project>\S+) hash=(?<hash>[0-9a-f]{64})(?: contract=(?<contract>[0-9.]+))?(?<protect> protect)? manifest=(?<manifest>[^\r\n]*)\]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
