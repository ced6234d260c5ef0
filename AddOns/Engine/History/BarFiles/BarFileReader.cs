using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace NT8Bridge.History.BarFiles;

/// <summary>Reads bar files that carry a <see cref="BarFileHeader"/>, and gives only what the checksums prove.</summary>
public static class BarFileReader
{
    /// <summary>Reads the whole file; a damaged block is named and left out, the others are given.</summary>
    /// <exception cref="BarFileException">It is no parquet file, or its header is missing or not sound.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static BarFileReading Read(IBarCodec codec, byte[] file, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        using IColumnReader reader = codec.Open(file);
        return Read(reader, cancellation);
    }

    internal static BarFileReading Read(IColumnReader reader, CancellationToken cancellation)
    {
        BarFileHeader header = BarFileHeader.Read(reader.Metadata);
        ColumnSchema[] columns = Columns(reader);
        if (reader.RowGroupCount != header.BlockChecksums.Count)
            throw new BarFileException($"{reader.RowGroupCount} row groups instead of {header.BlockChecksums.Count}");

        var bars = new List<Bar>(header.Count);
        var damage = new List<string>();
        for (int block = 0; block < header.BlockChecksums.Count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = block * BarFile.BlockBars, count = Math.Min(BarFile.BlockBars, header.Count - first);
            try
            {
                bars.AddRange(Block(reader, columns, block, count, header.BlockChecksums[block], bars.Count == 0 ? 0 : bars[bars.Count - 1].EndUtcTicks));
            }
            catch (BarFileException e)
            {
                damage.Add(string.Format(CultureInfo.InvariantCulture, "bars {0} to {1} set aside: {2}", first, first + count - 1, e.Message));
            }
        }

        return new BarFileReading(header, bars.ToArray(), damage);
    }

    private static ColumnSchema[] Columns(IColumnReader reader)
    {
        (string Name, ColumnKind Kind)[] wanted =
        {
            (BarColumns.EndUtc, ColumnKind.Time), (BarColumns.Open, ColumnKind.Real), (BarColumns.High, ColumnKind.Real),
            (BarColumns.Low, ColumnKind.Real), (BarColumns.Close, ColumnKind.Real), (BarColumns.Volume, ColumnKind.Whole),
            (BarColumns.TickCount, ColumnKind.Whole),
        };
        return Array.ConvertAll(wanted, want =>
            reader.Columns.FirstOrDefault(c => c.Name == want.Name && c.Kind == want.Kind)
            ?? throw new BarFileException($"wrong columns: there is no {want.Name}, but {string.Join(", ", reader.Columns.Select(c => c.Name + " " + c.TypeName))}"));
    }

    private static Bar[] Block(IColumnReader reader, ColumnSchema[] columns, int block, int count, ulong checksum, long after)
    {
        if (reader.RowCount(block) != count) throw new BarFileException($"{reader.RowCount(block)} rows instead of {count}");
        ColumnValues[] values = Array.ConvertAll(columns, column => reader.Read(block, column));
        var bars = new Bar[count];
        for (int i = 0; i < count; i++)
        {
            if (values[6].Whole(i) is not (>= 0 and <= int.MaxValue and var ticks)) throw new BarFileException("a tick count is out of range");
            bars[i] = new Bar(
                values[0].Whole(i) ?? 0, values[1].Real(i), values[2].Real(i), values[3].Real(i), values[4].Real(i),
                values[5].Whole(i) ?? 0, (int)ticks);
        }

        if (BarChecksum.Of(bars, 0, count) != checksum) throw new BarFileException("its bars do not have the checksum that the header names");
        for (int i = 0; i < count; i++)
        {
            string? fault = bars[i].EndUtcTicks <= after ? "time is not after the bar before" : BarFault.Of(bars[i]);
            if (fault is not null) throw new BarFileException($"bar {i} of the block ({bars[i]}): {fault}");
            after = bars[i].EndUtcTicks;
        }

        return bars;
    }
}
