using System;

namespace NT8Bridge.Checksums;

/// <summary>
/// The 64-bit xxHash with seed 0 (Y. Collet, "xxHash fast digest algorithm", version 0.1.1). It detects damage by chance, not
/// changes made on purpose: anyone can compute it anew.
/// </summary>
public static class XxHash64
{
    private const ulong P1 = 0x9E3779B185EBCA87, P2 = 0xC2B2AE3D27D4EB4F, P3 = 0x165667B19E3779F9,
        P4 = 0x85EBCA77C2B2AE63, P5 = 0x27D4EB2F165667C5;

    /// <summary>Hash of <paramref name="count"/> bytes of <paramref name="data"/> from <paramref name="offset"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within the array.</exception>
    public static ulong Of(byte[] data, int offset, int count)
    {
        if (data is null) throw new ArgumentNullException(nameof(data));
        if (offset < 0 || count < 0 || offset > data.Length - count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), $"{count} bytes from {offset} on do not lie within {data.Length} bytes.");
        }

        int at = offset, end = offset + count;
        ulong hash = count < 32 ? P5 : Stripes(data, ref at, end);
        hash += (ulong)count;
        for (; at + 8 <= end; at += 8) hash = Rotate(hash ^ Round(0, BitConverter.ToUInt64(data, at)), 27) * P1 + P4;
        if (at + 4 <= end)
        {
            hash = Rotate(hash ^ BitConverter.ToUInt32(data, at) * P1, 23) * P2 + P3;
            at += 4;
        }

        for (; at < end; at++) hash = Rotate(hash ^ data[at] * P5, 11) * P1;
        hash = (hash ^ (hash >> 33)) * P2;
        hash = (hash ^ (hash >> 29)) * P3;
        return hash ^ (hash >> 32);
    }

    /// <summary>Hash of the whole array.</summary>
    public static ulong Of(byte[] data) => Of(data, 0, data?.Length ?? 0);

    private static ulong Stripes(byte[] data, ref int at, int end)
    {
        ulong a = unchecked(P1 + P2), b = P2, c = 0, d = unchecked(0 - P1);
        for (; at + 32 <= end; at += 32)
        {
            a = Round(a, BitConverter.ToUInt64(data, at));
            b = Round(b, BitConverter.ToUInt64(data, at + 8));
            c = Round(c, BitConverter.ToUInt64(data, at + 16));
            d = Round(d, BitConverter.ToUInt64(data, at + 24));
        }

        ulong hash = Rotate(a, 1) + Rotate(b, 7) + Rotate(c, 12) + Rotate(d, 18);
        return Merge(Merge(Merge(Merge(hash, a), b), c), d);
    }

    private static ulong Round(ulong lane, ulong word) => Rotate(lane + word * P2, 31) * P1;

    private static ulong Merge(ulong hash, ulong lane) => (hash ^ Round(0, lane)) * P1 + P4;

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
