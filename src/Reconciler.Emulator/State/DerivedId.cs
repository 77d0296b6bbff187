using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Emulator.State;

/// <summary>Computes ids in the form of GUIDs: the same org and purpose always give the same id.</summary>
internal static class DerivedId
{
    /// <summary>The id of an org for a purpose, such as <c>thing 12</c>.</summary>
    public static string From(Guid orgId, string purpose)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{orgId:D}/{purpose}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
