namespace Reconciler.Org;

/// <summary>A registered publish job that waits for its upload.</summary>
/// <param name="Id">The job's id.</param>
/// <param name="PresignedUrl">Where the YAML goes; a secret, as its query carries the signature.</param>
/// <param name="Headers">Headers that must accompany the upload, exactly.</param>
public sealed record PublishJob(string Id, Uri PresignedUrl, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The id alone: the address and the headers may carry a signature.</summary>
    public override string ToString() => $"publish job {Id}";
}
