using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Emulator.State;

/// <summary>Ids in the form of GUIDs that depend on nothing but the org and a purpose.</summary>
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

/// <summary>Numbers things that do not outlive the process: requests and jobs.</summary>
internal sealed class SessionIds(Guid orgId, string purpose)
{
    private long _last;

    public string Next() =>
        DerivedId.From(orgId, string.Create(CultureInfo.InvariantCulture, $"{purpose} {Interlocked.Increment(ref _last)}"));
}
