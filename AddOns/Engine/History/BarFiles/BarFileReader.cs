using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Reads bar files that an <see cref="IBarCodec"/> wrote, and gives only the bars that the checksums of their
/// <see cref="BarFileHeader"/> prove.
/// </summary>
public static class BarFileReader
{
    /// <summary>Reads a whole file. A damaged block is named and left out; the others are given.</summary>
    /// <exception cref="BarFileException">The file is no parquet file, or its header is missing or damaged.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static BarFileReading Read(IBarCodec codec, byte[] file, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        using IColumnReader reader = codec.Open(file);
        return Read(reader, cancellation);
    }

    /// <summary>As the other overload, from a file that is open.</summary>
    internal static BarFileReading Read(IColumnReader reader, CancellationToken cancellation)
    {
        BarFileHeader header = BarFileHeader.Read(reader.Metadata);
        ColumnSchema[] columns = Columns(reader);
        var bars = new Bar[header.Count];
        var unreadable = new string?[header.BlockChecksums.Count];
        int start = 0;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            long rows = reader.RowCount(group);
            if (rows < 1 || rows > header.Count - start)
                throw new BarFileException($"row group {group} has {rows} rows, {header.Count - start} are left");
            try
            {
                Fill(reader, columns, group, bars, start, (int)rows);
            }
            catch (BarFileException e)
            {
                for (int block = start / BarFile.BlockBars; block * BarFile.BlockBars < start + rows; block++)
                    unreadable[block] = e.Message;
            }

            start += (int)rows;
        }

        if (start != header.Count) throw new BarFileException($"{start} rows instead of {header.Count}");
        return Proven(header, bars, unreadable);
    }

    private static BarFileReading Proven(BarFileHeader header, Bar[] bars, string?[] unreadable)
    {
        var proven = new List<Bar>(header.Count);
        var damage = new List<string>();
        for (int block = 0; block < unreadable.Length; block++)
        {
            int first = block * BarFile.BlockBars, count = Math.Min(BarFile.BlockBars, header.Count - first);
            bool isProven = BarChecksum.Of(bars, first, count) == header.BlockChecksums[block];
            string? fault = unreadable[block]
                ?? (isProven ? null : "they do not have the checksum that the header names")
                ?? FaultOf(bars, first, count, proven.Count == 0 ? 0 : proven[proven.Count - 1].EndUtcTicks);
            if (fault is null) proven.AddRange(new ArraySegment<Bar>(bars, first, count));
            else damage.Add(string.Format(
                CultureInfo.InvariantCulture, "bars {0} to {1} set aside: {2}", first, first + count - 1, fault));
        }

        return new BarFileReading(header, proven.ToArray(), damage);
    }

    private static string? FaultOf(Bar[] bars, int first, int count, long after)
    {
        for (int i = first; i < first + count; i++)
        {
            string? fault = bars[i].EndUtcTicks <= after ? "time is not after the bar before" : BarFault.Of(bars[i]);
            if (fault is not null) return $"bar {i} ({bars[i]}): {fault}";
            after = bars[i].EndUtcTicks;
        }

        return null;
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
            ?? throw new BarFileException(
                $"wrong columns: there is no {want.Name}, but "
                + string.Join(", ", reader.Columns.Select(c => c.Name + " " + c.TypeName))));
    }

    private static void Fill(IColumnReader reader, ColumnSchema[] columns, int group, Bar[] bars, int start, int count)
    {
        ColumnValues[] values = Array.ConvertAll(columns, column => reader.Read(group, column));
        if (values.Any(column => column.Count != count)) throw new BarFileException($"columns of another length than {count}");
        for (int i = 0; i < count; i++)
        {
            if (values[6].Whole(i) is not (>= 0 and <= int.MaxValue and var ticks))
                throw new BarFileException("a tick count is out of range");
            bars[start + i] = new Bar(
                values[0].Whole(i) ?? 0, values[1].Real(i), values[2].Real(i), values[3].Real(i), values[4].Real(i),
                values[5].Whole(i) ?? 0, (int)ticks);
        }
    }
}
