using System;
using System.IO;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Tests.History.BarFiles;

/// <summary>
/// A parquet file of bars with one row group of plain pages, whose headers claim what a test says. Field numbers are those of
/// apache/parquet-format: src/main/thrift/parquet.thrift.
/// </summary>
internal sealed class CraftedParquet
{
    private const int Int64 = 2, Double = 5;
    private static readonly string[] Names = { "end_utc", "open", "high", "low", "close", "volume" };

    private readonly Bar[] _bars;

    public CraftedParquet(Bar[] bars)
    {
        _bars = bars;
        Rows = ChunkValues = PageValues = bars.Length;
        Uncompressed = Compressed = 8 * bars.Length;
    }

    /// <summary>Rows that the footer claims.</summary>
    public long Rows { get; set; }

    /// <summary>Values of each column that the footer claims.</summary>
    public long ChunkValues { get; set; }

    /// <summary>Values of each page that its header claims.</summary>
    public int PageValues { get; set; }

    /// <summary>Bytes of a page without compression that its header claims.</summary>
    public int Uncompressed { get; set; }

    /// <summary>Bytes of a page that its header claims.</summary>
    public int Compressed { get; set; }

    /// <summary>Number of the compression that the footer claims: 0 none, 1 Snappy, 2 gzip, 6 zstd.</summary>
    public int Codec { get; set; }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        Put(file, "PAR1");
        long[] places = new long[Names.Length], lengths = new long[Names.Length];
        for (int column = 0; column < Names.Length; column++)
        {
            places[column] = file.Position;
            WritePage(file, column);
            lengths[column] = file.Position - places[column];
        }

        long footer = file.Position;
        WriteFooter(new ThriftWriter(file), places, lengths);
        file.Write(BitConverter.GetBytes((int)(file.Position - footer)), 0, 4);
        Put(file, "PAR1");
        return file.ToArray();
    }

    private void WritePage(MemoryStream file, int column)
    {
        var thrift = new ThriftWriter(file);
        thrift.Structure(() =>
        {
            thrift.Int(1, 0);
            thrift.Int(2, Uncompressed);
            thrift.Int(3, Compressed);
            thrift.Structure(5, () =>
            {
                thrift.Int(1, PageValues);
                thrift.Int(2, 0);
                thrift.Int(3, 3);
                thrift.Int(4, 3);
            });
        });
        foreach (Bar bar in _bars)
        {
            long bits = column switch
            {
                0 => (bar.EndUtcTicks - new DateTime(1970, 1, 1).Ticks) / 10,
                1 => BitConverter.DoubleToInt64Bits(bar.Open),
                2 => BitConverter.DoubleToInt64Bits(bar.High),
                3 => BitConverter.DoubleToInt64Bits(bar.Low),
                4 => BitConverter.DoubleToInt64Bits(bar.Close),
                _ => bar.Volume,
            };
            file.Write(BitConverter.GetBytes(bits), 0, 8);
        }
    }

    private void WriteFooter(ThriftWriter thrift, long[] places, long[] lengths) => thrift.Structure(() =>
    {
        thrift.Int(1, 1);
        thrift.Structures(2, Names.Length + 1, element =>
        {
            if (element == 0)
            {
                thrift.Text(4, "bars");
                thrift.Int(5, Names.Length);
                return;
            }

            thrift.Int(1, TypeOf(element - 1));
            thrift.Int(3, 0);
            thrift.Text(4, Names[element - 1]);
            if (element == 1) thrift.Int(6, 10);
        });
        thrift.Long(3, Rows);
        thrift.Structures(4, 1, _ =>
        {
            thrift.Structures(1, Names.Length, column =>
            {
                thrift.Long(2, 0);
                thrift.Structure(3, () =>
                {
                    thrift.Int(1, TypeOf(column));
                    thrift.Ints(2, 0, 3);
                    thrift.Texts(3, Names[column]);
                    thrift.Int(4, Codec);
                    thrift.Long(5, ChunkValues);
                    thrift.Long(6, lengths[column]);
                    thrift.Long(7, lengths[column]);
                    thrift.Long(9, places[column]);
                });
            });
            thrift.Long(2, lengths.Sum());
            thrift.Long(3, Rows);
        });
        thrift.Text(6, "crafted");
    });

    private static int TypeOf(int column) => column is 0 or 5 ? Int64 : Double;

    private static void Put(MemoryStream file, string mark) => file.Write(mark.Select(c => (byte)c).ToArray(), 0, mark.Length);
}
