namespace Reconciler.Org.Http;

/// <summary>How much of an answer is read. A page of 500 flows with schemas is about 2 MB, a large flow about 5 MB.</summary>
internal static class ResponseLimits
{
    public const long Json = 64 * 1024 * 1024;
    public const long Error = 64 * 1024;
    public const long Download = 64 * 1024 * 1024;
    public const long Unzipped = 256 * 1024 * 1024;
    public const int ZipEntries = 10_000;
}
