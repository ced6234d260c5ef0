using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace NT8Bridge.Build.Pack;

/// <summary>
/// Writes a zip archive byte by byte as NinjaTrader's own export looks: made by "DOS" whatever the machine, deflated, no extra
/// fields, one time for all files. The framework's archive class would name the system it ran on.
/// Format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
/// </summary>
internal sealed class ZipWriter : IDisposable
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const ushort Version = 20;
    private const ushort Deflated = 8;
    private const ushort Midnight = 0;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    private static readonly uint[] CrcOfByte = Crcs();

    private readonly BinaryWriter _archive;
    private readonly MemoryStream _directory = new();
    private readonly BinaryWriter _central;
    private ushort _count;

    private ZipWriter(Stream archive)
    {
        _archive = new BinaryWriter(archive, Encoding.ASCII, leaveOpen: true);
        _central = new BinaryWriter(_directory);
    }

    /// <summary>The archive of these files, in their order.</summary>
    public static byte[] Write(IEnumerable<ZipEntry> entries)
    {
        using MemoryStream bytes = new();
        using ZipWriter writer = new(bytes);
        foreach (ZipEntry entry in entries) writer.Add(entry);
        writer.End();
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _central.Dispose();
        _directory.Dispose();
    }

    private void Add(ZipEntry entry)
    {
        byte[] name = Encoding.ASCII.GetBytes(entry.Name);
        byte[] packed = Deflate(entry.Content);
        uint offset = checked((uint)_archive.BaseStream.Position);

        _archive.Write(LocalHeader);
        Describe(_archive, entry.Content, packed, name);
        _archive.Write(name);
        _archive.Write(packed);

        _central.Write(CentralHeader);
        _central.Write(Version);
        Describe(_central, entry.Content, packed, name);
        _central.Write((ushort)0); // comment
        _central.Write((ushort)0); // disk
        _central.Write((ushort)0); // internal attributes
        _central.Write(0u); // external attributes
        _central.Write(offset);
        _central.Write(name);
        _count++;
    }

    /// <summary>The part that both headers of a file have in common.</summary>
    private static void Describe(BinaryWriter writer, byte[] content, byte[] packed, byte[] name)
    {
        writer.Write(Version);
        writer.Write((ushort)0); // flags
        writer.Write(Deflated);
        writer.Write(Midnight);
        writer.Write(FirstOfJanuary1980);
        writer.Write(Crc32(content));
        writer.Write(packed.Length);
        writer.Write(content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // extra field
    }

    private void End()
    {
        uint begin = checked((uint)_archive.BaseStream.Position);
        _central.Flush();
        _archive.Write(_directory.ToArray());
        _archive.Write(EndOfDirectory);
        _archive.Write(0u); // disks
        _archive.Write(_count);
        _archive.Write(_count);
        _archive.Write((uint)_directory.Length);
        _archive.Write(begin);
        _archive.Write((ushort)0); // comment
        _archive.Flush();
    }

    private static byte[] Deflate(byte[] content)
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    private static uint Crc32(byte[] content)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in content) crc = (crc >> 8) ^ CrcOfByte[(byte)(crc ^ b)];
        return ~crc;
    }

    private static uint[] Crcs()
    {
        uint[] crcs = new uint[256];
        for (uint value = 0; value < 256; value++)
        {
            uint crc = value;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            crcs[value] = crc;
        }

        return crcs;
    }
}
