using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using NT8Bridge.Checksums;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The form in which this product keeps bars (the "cache form"): a parquet file with plain, uncompressed pages, whose places
/// follow from the number of bars, and a copy of the <see cref="BarFileHeader"/> in front of the pages, where parquet readers do
/// not look. This class reads it without a parquet library and without following a number that damage may have changed, because
/// a library that meets damage can hang or end the process it runs in. Pandas, Arrow, Spark and DuckDB read it as any parquet
/// file (apache/parquet-format: README.md, src/main/thrift/parquet.thrift).
/// </summary>
public static class PlainBarFile
{
    /// <summary>
    /// Bytes in front of the header's copy: parquet's mark, this form's mark, the copy's length and its checksum.
    /// </summary>
    private const int FrontBytes = 4 + 8 + 4 + 8;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("PAR1"), FrontMark = Encoding.ASCII.GetBytes("NT8BARS1");

    /// <summary>The bytes of the file. The same bars always give the same bytes.</summary>
    public static byte[] Write(BarFile file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        IReadOnlyDictionary<string, string> metadata = BarFileHeader.Of(file).ToMetadata();
        using var bytes = new MemoryStream();
        WriteFront(bytes, metadata);
        int blocks = BarFile.BlockCount(file.Bars.Length);
        var places = new long[blocks][];
        for (int block = 0; block < blocks; block++)
        {
            int start = block * BarFile.BlockBars, count = Math.Min(BarFile.BlockBars, file.Bars.Length - start);
            places[block] = new long[PlainColumn.All.Count];
            for (int c = 0; c < places[block].Length; c++)
            {
                places[block][c] = bytes.Position;
                byte[] values = PlainColumn.All[c].Encode(file.Bars, start, count);
                PlainFooter.WritePageHeader(bytes, count, values.Length);
                bytes.Write(values, 0, values.Length);
            }
        }

        long footer = bytes.Position;
        PlainFooter.Write(bytes, file.Bars.Length, places, metadata);
        bytes.Write(BitConverter.GetBytes((int)(bytes.Position - footer)), 0, 4);
        bytes.Write(Magic, 0, Magic.Length);
        return bytes.ToArray();
    }

    /// <summary>True when the bytes begin with the marks of this form. The rest of the file may still be damaged.</summary>
    public static bool HasSignature(byte[] file) =>
        file is not null && file.Length >= FrontBytes && Starts(file, 0, Magic) && Starts(file, Magic.Length, FrontMark);

    /// <summary>
    /// Reads what <see cref="Write"/> wrote: the bars of each block that its checksum proves, and what is damaged anywhere.
    /// </summary>
    /// <exception cref="BarFileException">The file has not this form, or its header is damaged.</exception>
    public static BarFileReading Read(byte[] file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        BarFileHeader header = ReadFront(file, out int position);
        var bars = new List<Bar>(header.Count);
        var damage = new List<string>();
        for (int block = 0; block < header.BlockChecksums.Count; block++)
        {
            int start = block * BarFile.BlockBars, count = Math.Min(BarFile.BlockBars, header.Count - start);
            Bar[]? read = ReadBlock(file, ref position, count, header.BlockChecksums[block]);
            if (read is not null) bars.AddRange(read);
            else damage.Add(string.Format(
                CultureInfo.InvariantCulture, "bars {0} to {1} do not have their checksum", start, start + count - 1));
        }

        return new BarFileReading(header, bars.ToArray(), Checked(file, header, bars, damage));
    }

    // The checksums prove the bars. Page headers and footer, which only other readers look at, are proven by writing the bars
    // again: the bytes must be the same.
    private static List<string> Checked(byte[] file, BarFileHeader header, List<Bar> bars, List<string> damage)
    {
        if (damage.Count > 0) return damage;
        try
        {
            byte[] again = Write(new BarFile(header.Instrument, header.Interval, header.SessionTemplate, bars.ToArray()));
            if (again.Length != file.Length || !Starts(file, 0, again)) damage.Add("the part that other readers need is damaged");
            return damage;
        }
        catch (ArgumentException e)
        {
            throw new BarFileException("its bars are proven but not sound: " + e.Message, e);
        }
    }

    private static void WriteFront(MemoryStream bytes, IReadOnlyDictionary<string, string> metadata)
    {
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header, Encoding.UTF8);
        foreach (KeyValuePair<string, string> entry in metadata)
        {
            writer.Write(entry.Key);
            writer.Write(entry.Value);
        }

        writer.Flush();
        byte[] payload = header.ToArray();
        bytes.Write(Magic, 0, Magic.Length);
        bytes.Write(FrontMark, 0, FrontMark.Length);
        bytes.Write(BitConverter.GetBytes(payload.Length), 0, 4);
        bytes.Write(BitConverter.GetBytes(XxHash64.Of(payload)), 0, 8);
        bytes.Write(payload, 0, payload.Length);
    }

    private static BarFileHeader ReadFront(byte[] file, out int end)
    {
        if (!HasSignature(file))
        {
            throw new BarFileException(
                "it does not begin as a bar file of this product does: it is another file or its begin is damaged");
        }

        int length = BitConverter.ToInt32(file, 12);
        if (length < 0 || length > file.Length - FrontBytes
            || XxHash64.Of(file, FrontBytes, length) != BitConverter.ToUInt64(file, 16))
            throw new BarFileException("its header is damaged or cut short");

        end = FrontBytes + length;
        var metadata = new Dictionary<string, string>();
        using var reader = new BinaryReader(new MemoryStream(file, FrontBytes, length), Encoding.UTF8);
        while (reader.BaseStream.Position < length) metadata[reader.ReadString()] = reader.ReadString();
        return BarFileHeader.Read(metadata);
    }

    private static bool Starts(byte[] file, int at, byte[] mark)
    {
        for (int i = 0; i < mark.Length; i++)
            if (file[at + i] != mark[i])
                return false;
        return true;
    }

    /// <summary>The bars of a block; null when the file is too short or the checksum does not prove them.</summary>
    private static Bar[]? ReadBlock(byte[] file, ref int position, int count, ulong checksum)
    {
        var places = new int[PlainColumn.All.Count];
        for (int c = 0; c < places.Length; c++)
        {
            int width = PlainColumn.All[c].Width;
            places[c] = position + PlainFooter.PageHeaderLength(count, count * width);
            position = places[c] + count * width;
        }

        if (position > file.Length) return null;
        var bars = new Bar[count];
        for (int i = 0; i < count; i++)
        {
            int at = i * 8;
            bars[i] = new Bar(
                EpochTime.UtcTicks(BitConverter.ToInt64(file, places[0] + at), 1_000_000),
                BitConverter.ToDouble(file, places[1] + at), BitConverter.ToDouble(file, places[2] + at),
                BitConverter.ToDouble(file, places[3] + at), BitConverter.ToDouble(file, places[4] + at),
                BitConverter.ToInt64(file, places[5] + at), BitConverter.ToInt32(file, places[6] + i * 4));
        }

        return BarChecksum.Of(bars, 0, count) == checksum ? bars : null;
    }
}
