namespace Reconciler.Cli.Recordings;

/// <summary>Calls that are alike: the same operation with the same status.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, with <c>{id}</c> for each id.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record CallKind(string Method, string Path, int Status)
{
    /// <summary>True for a call of the API; false for the login and for presigned addresses.</summary>
    public bool IsApi => Path.StartsWith("/api/v2/", StringComparison.Ordinal);

    /// <summary>True for a status that comes from the moment or the caller, not from what was asked for.</summary>
    public bool IsCircumstance => Status is >= 300 and not (404 or 410);

    /// <summary>The kind of a call.</summary>
    public static CallKind Of(RecordedCall call) =>
        new(call.Method, string.Join('/', call.Path.Split('/').Select(segment => Pseudonyms.Is(segment) ? "{id}" : segment)), call.Status);

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path} {Status}";
}
