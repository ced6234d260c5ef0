using System;
using System.IO;
using NT8Bridge.Checksums;

namespace NT8Bridge.Indicators;

/// <summary>
/// Bytes in a snapshot between their length and their checksum, so that damage is found before any of them is used.
/// </summary>
internal static class SnapshotBlock
{
    /// <summary>
    /// A length above this one is damage and is not read, because memory would be set aside for it. The longest windows need
    /// less.
    /// </summary>
    private const int MostBytes = 1 << 26;

    internal static void Write(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
        writer.Write(XxHash64.Of(bytes));
    }

    /// <param name="reader">Stands where <see cref="Write"/> began.</param>
    /// <param name="owner">The indicator, for the message.</param>
    /// <exception cref="InvalidDataException">The block is cut off or damaged.</exception>
    internal static byte[] Read(BinaryReader reader, Indicator owner)
    {
        try
        {
            int length = reader.ReadInt32();
            byte[] bytes = length < 0 || length > MostBytes ? Array.Empty<byte>() : reader.ReadBytes(length);
            if (bytes.Length == length && reader.ReadUInt64() == XxHash64.Of(bytes)) return bytes;
        }
        catch (EndOfStreamException end)
        {
            throw new InvalidDataException($"{owner}: the snapshot is cut off.", end);
        }

        throw new InvalidDataException($"{owner}: the snapshot is damaged.");
    }
}
