using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Jobs;

/// <summary>
/// Addresses that work without a token: a signature in the query allows one method on one path for an hour, as those of S3 do.
/// </summary>
internal sealed class PresignedUrls(TimeProvider time)
{
    /// <summary>What the paths of uploads begin with.</summary>
    public const string UploadRoot = "/uploads/";

    /// <summary>What the paths of downloads begin with.</summary>
    public const string DownloadRoot = "/downloads/";

    private const int LifetimeSeconds = 3600;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether the path is one that needs a signature.</summary>
    public static bool IsOne(string path) =>
        path.StartsWith(UploadRoot, StringComparison.Ordinal) || path.StartsWith(DownloadRoot, StringComparison.Ordinal);

    /// <summary>The whole address, with its signature, for one method and path of this server.</summary>
    public string Sign(string origin, string method, string path)
    {
        var expires = time.GetUtcNow().ToUnixTimeSeconds() + LifetimeSeconds;
        var signature = Signature(method, path, expires);
        return string.Create(CultureInfo.InvariantCulture, $"{origin}{path}?Expires={expires}&Signature={signature}");
    }

    /// <summary>The answer that refuses a call; null when its signature is right and has not expired.</summary>
    public Reply? Check(Call call)
    {
        if (call.Request.Headers.Authorization.Count > 0)
        {
            return S3Errors.TwoAuthentications(call.CorrelationId);
        }

        if (!long.TryParse(call.Query.Text("Expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            || !IsSame(call.Query.Text("Signature"), Signature(call.Request.Method, call.Path, expires)))
        {
            return S3Errors.WrongSignature(call.CorrelationId);
        }

        return expires < time.GetUtcNow().ToUnixTimeSeconds() ? S3Errors.Expired(call.CorrelationId) : null;
    }

    private static bool IsSame(string? left, string right) =>
        left is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private string Signature(string method, string path, long expires) => Convert.ToHexStringLower(
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{method} {path} {expires}"))));
}
