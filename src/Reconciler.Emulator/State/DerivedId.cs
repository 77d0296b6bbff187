using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Emulator.State;

/// <summary>Computes ids in the form of GUIDs: the same org and purpose always give the same id.</summary>
internal static class DerivedId
{
    public static string From(Guid orgId, string purpose)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{orgId:D}/{purpose}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}

/// <summary>
/// Gives ids to what ends with the process: requests and jobs. They are computed from the org id, the purpose and a running number.
/// </summary>
internal sealed class SessionIds(Guid orgId, string purpose)
{
    private long _last;

    public string Next() =>
        DerivedId.From(orgId, string.Create(CultureInfo.InvariantCulture, $"{purpose} {Interlocked.Increment(ref _last)}"));
}
