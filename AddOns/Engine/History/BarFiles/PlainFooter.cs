using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The headers and the footer of a <see cref="PlainBarFile"/>, which other parquet readers need. Numbers of fields and of values
/// are those of apache/parquet-format: src/main/thrift/parquet.thrift.
/// </summary>
internal static class PlainFooter
{
    private const int Version = 1, Required = 0, Plain = 0, Rle = 3, Uncompressed = 0, DataPage = 0, TimestampMicros = 10;

    /// <summary>Writes the header of a data page with plain, uncompressed values of one column.</summary>
    public static void WritePageHeader(Stream destination, int values, int bytes)
    {
        var thrift = new ThriftWriter(destination);
        thrift.Structure(() =>
        {
            thrift.Int(1, DataPage);
            thrift.Int(2, bytes);
            thrift.Int(3, bytes);
            thrift.Structure(5, () =>
            {
                thrift.Int(1, values);
                thrift.Int(2, Plain);
                thrift.Int(3, Rle);
                thrift.Int(4, Rle);
            });
        });
    }

    /// <summary>Bytes that <see cref="WritePageHeader"/> writes; a number in a header is shorter the smaller it is.</summary>
    public static int PageHeaderLength(int values, int bytes)
    {
        using var stream = new MemoryStream();
        WritePageHeader(stream, values, bytes);
        return (int)stream.Length;
    }

    /// <summary>Writes the footer.</summary>
    /// <param name="destination">The file, whose pages are written.</param>
    /// <param name="rows">Number of bars.</param>
    /// <param name="places">Position of the page header of each column, block by block.</param>
    /// <param name="metadata">The entries of the <see cref="BarFileHeader"/>.</param>
    public static void Write(Stream destination, int rows, long[][] places, IReadOnlyDictionary<string, string> metadata)
    {
        var thrift = new ThriftWriter(destination);
        KeyValuePair<string, string>[] entries = metadata.ToArray();
        thrift.Structure(() =>
        {
            thrift.Int(1, Version);
            thrift.Structures(2, PlainColumn.All.Count + 1, i => WriteSchema(thrift, i));
            thrift.Long(3, rows);
            thrift.Structures(4, places.Length, block => WriteRowGroup(
                thrift, places[block], System.Math.Min(BarFile.BlockBars, rows - block * BarFile.BlockBars)));
            thrift.Structures(5, entries.Length, i =>
            {
                thrift.Text(1, entries[i].Key);
                thrift.Text(2, entries[i].Value);
            });
            thrift.Text(6, "NT8Bridge version 1");
        });
    }

    private static void WriteSchema(ThriftWriter thrift, int element)
    {
        if (element == 0)
        {
            thrift.Text(4, "bars");
            thrift.Int(5, PlainColumn.All.Count);
            return;
        }

        PlainColumn column = PlainColumn.All[element - 1];
        thrift.Int(1, column.PhysicalType);
        thrift.Int(3, Required);
        thrift.Text(4, column.Name);
        if (!column.IsTime) return;
        thrift.Int(6, TimestampMicros);
        thrift.Structure(10, () => thrift.Structure(8, () =>
        {
            thrift.Bool(1, true);
            thrift.Structure(2, () => thrift.Structure(2, () => { }));
        }));
    }

    private static void WriteRowGroup(ThriftWriter thrift, long[] places, int rows)
    {
        long total = PlainColumn.All.Sum(column => (long)ChunkLength(column, rows));
        thrift.Structures(1, places.Length, c => WriteChunk(thrift, PlainColumn.All[c], places[c], rows));
        thrift.Long(2, total);
        thrift.Long(3, rows);
        thrift.Long(5, places[0]);
        thrift.Long(6, total);
    }

    private static void WriteChunk(ThriftWriter thrift, PlainColumn column, long place, int rows)
    {
        int length = ChunkLength(column, rows);
        thrift.Long(2, 0);
        thrift.Structure(3, () =>
        {
            thrift.Int(1, column.PhysicalType);
            thrift.Ints(2, Plain, Rle);
            thrift.Texts(3, column.Name);
            thrift.Int(4, Uncompressed);
            thrift.Long(5, rows);
            thrift.Long(6, length);
            thrift.Long(7, length);
            thrift.Long(9, place);
        });
    }

    private static int ChunkLength(PlainColumn column, int rows) =>
        PageHeaderLength(rows, rows * column.Width) + rows * column.Width;
}
