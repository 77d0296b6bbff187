namespace Reconciler.Org.Http;

/// <summary>How much of an answer is read, in bytes and zip entries: what no honest answer reaches, and memory still bears.</summary>
internal static class ResponseLimits
{
    public const long Json = 64 * 1024 * 1024;
    public const long Error = 64 * 1024;
    public const long Download = 64 * 1024 * 1024;
    public const long Unzipped = 256 * 1024 * 1024;
    public const int ZipEntries = 10_000;
}
