using System;

namespace NT8Bridge.Tests.History;

/// <summary>Damage as disks, transfers and half-finished copies do it. Deterministic by its seed.</summary>
internal static class Mutation
{
    public const int Kinds = 11;

    private static readonly byte[][] Telling =
    {
        new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, new byte[] { 0xFF, 0xFF, 0xFF, 0x7F }, new byte[] { 0, 0, 0, 0x80 },
        new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x0F }, new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1 },
        new byte[] { 0 }, new byte[] { 0x7F }, new byte[] { 0x80 },
    };

    /// <summary>A damaged copy of <paramref name="file"/>, different from it and from <paramref name="other"/>.</summary>
    public static byte[] Of(byte[] file, byte[] other, Random random, out int kind)
    {
        while (true)
        {
            kind = random.Next(Kinds);
            byte[] damaged = Apply(kind, file, other, random);
            if (!AreSame(damaged, file) && !AreSame(damaged, other)) return damaged;
        }
    }

    private static byte[] Apply(int kind, byte[] file, byte[] other, Random random)
    {
        byte[] copy = (byte[])file.Clone();
        int at = Place(file, random), length = Math.Min(1 + random.Next(64), file.Length - at);
        switch (kind)
        {
            case 0:
                copy[at] ^= (byte)(1 << random.Next(8));
                return copy;
            case 1:
                for (int n = random.Next(2, 30); n > 0; n--) copy[Place(file, random)] ^= (byte)(1 << random.Next(8));
                return copy;
            case 2:
                copy[at] = (byte)random.Next(256);
                return copy;
            case 3:
                byte[] telling = Telling[random.Next(Telling.Length)];
                Array.Copy(telling, 0, copy, at, Math.Min(telling.Length, copy.Length - at));
                return copy;
            case 4:
                Array.Resize(ref copy, at);
                return copy;
            case 5:
                Array.Resize(ref copy, copy.Length + length);
                return copy;
            case 6:
                return Join(file, 0, at, file, at + length, file.Length - at - length);
            case 7:
                return Join(file, 0, at + length, file, at, file.Length - at);
            case 8:
                Array.Clear(copy, at, length);
                return copy;
            case 9:
                int from = random.Next(file.Length - length + 1);
                Array.Copy(file, from, copy, at, length);
                return copy;
            default:
                int cut = Math.Min(at, other.Length);
                return Join(file, 0, cut, other, cut, other.Length - cut);
        }
    }

    // Half of the places lie in the last quarter, where a parquet file keeps what everything else hangs on.
    private static int Place(byte[] file, Random random) =>
        random.Next(2) == 0 ? random.Next(file.Length) : file.Length - 1 - random.Next((file.Length + 3) / 4);

    private static byte[] Join(byte[] a, int aStart, int aCount, byte[] b, int bStart, int bCount)
    {
        byte[] joined = new byte[aCount + bCount];
        Array.Copy(a, aStart, joined, 0, aCount);
        Array.Copy(b, bStart, joined, aCount, bCount);
        return joined;
    }

    private static bool AreSame(byte[] a, byte[] b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i])
                return false;
        return true;
    }
}
