using System;
using System.IO;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>Reads one whole file after another into the same memory.</summary>
internal sealed class FileBuffer
{
    private byte[] _bytes = [];

    /// <summary>All of a file, unzipped.</summary>
    public static byte[] Whole(string path)
    {
        FileBuffer buffer = new();
        ReadOnlySpan<byte> bytes = buffer.Read(path);
        return bytes.Length == buffer._bytes.Length ? buffer._bytes : bytes.ToArray();
    }

    /// <summary>All of a file, unzipped, until the next one is read. NinjaTrader may have it open.</summary>
    public ReadOnlySpan<byte> Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using WholeGzip gzip = new(file);
            using MemoryStream whole = new();
            gzip.CopyTo(whole);
            return whole.GetBuffer().AsSpan(0, (int)whole.Length);
        }

        if (file.Length > Array.MaxLength)
            throw new IOException($"it has {file.Length} bytes, more than memory holds in one piece");
        int length = (int)file.Length;
        if (_bytes.Length < length) _bytes = GC.AllocateUninitializedArray<byte>(length);
        file.ReadExactly(_bytes, 0, length);
        return _bytes.AsSpan(0, length);
    }
}
