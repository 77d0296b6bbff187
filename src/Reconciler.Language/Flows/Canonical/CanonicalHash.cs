using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>Hashes canonical documents.</summary>
internal static class CanonicalHash
{
    /// <summary>SHA-256 over an unambiguous serialisation (each value tagged with its type and length), as lower-case hex.</summary>
    public static string Of(FlowKey key, string? description, MapNode canonical)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, 'k', key.Type);
        Write(buffer, 'k', key.Name);
        Write(buffer, 'd', description ?? "");
        Write(buffer, canonical);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>SHA-256 over the canonical body alone, as lower-case hex.</summary>
    public static string OfContent(MapNode canonical)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        Write(buffer, canonical);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(ArrayBufferWriter<byte> buffer, Node node)
    {
        switch (node)
        {
            case MapNode map:
                Write(buffer, 'm', map.Count.ToString());
                foreach (var entry in map.Entries)
                {
                    Write(buffer, 'k', entry.Name);
                    Write(buffer, entry.Value);
                }

                break;
            case ListNode list:
                Write(buffer, 'l', list.Items.Count.ToString());
                foreach (var item in list.Items)
                {
                    Write(buffer, item);
                }

                break;
            case ScalarNode scalar:
                Write(buffer, Tag(scalar.Kind), scalar.Text);
                break;
        }
    }

    private static char Tag(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => 'i',
        ScalarKind.Decimal => 'f',
        ScalarKind.Boolean => 'b',
        ScalarKind.Null => 'n',
        _ => 's',
    };

    private static void Write(ArrayBufferWriter<byte> buffer, char tag, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var target = buffer.GetSpan(length + 12);
        target[0] = (byte)tag;
        length.TryFormat(target[1..], out var digits);
        target[1 + digits] = (byte)':';
        Encoding.UTF8.GetBytes(text, target[(2 + digits)..]);
        buffer.Advance(2 + digits + length);
    }
}
