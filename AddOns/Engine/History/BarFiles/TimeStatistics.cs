#if NET
using System;
using System.Buffers.Binary;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// Puts right what Parquet.Net 6.1 says of the first column of a bar file. It declares the times to be microseconds and writes
/// their least and greatest value in milliseconds, so that a reader which skips row groups by them, as DuckDB does, finds no bar
/// of any time. The values have eight bytes either way and are replaced where they stand.
/// </summary>
internal static class TimeStatistics
{
    private const int Bytes = 8;

    // Fields of Statistics in parquet.thrift: 1 and 5 are the greatest value, 2 and 6 the least.
    private const int Greatest = 1, Least = 2, GreatestValue = 5, LeastValue = 6;

    /// <summary>Writes the times of the first and the last bar of each row group into the footer.</summary>
    /// <param name="file">The file as the library wrote it.</param>
    /// <param name="bars">Its bars.</param>
    /// <exception cref="BarFileException">The footer is none that the library writes.</exception>
    public static void Mend(byte[] file, Bar[] bars)
    {
        int group = -1, column = -1;
        FooterCheck.Verify(file, (structure, field, at) =>
        {
            switch (structure, field)
            {
                case ("RowGroup", 0):
                    group++;
                    column = -1;
                    break;
                case ("Chunk", 0):
                    column++;
                    break;
                case ("Statistics", Greatest or GreatestValue) when column == 0:
                    Put(file, (int)at, bars[Math.Min(bars.Length, (group + 1) * BarColumns.RowGroupBars) - 1]);
                    break;
                case ("Statistics", Least or LeastValue) when column == 0:
                    Put(file, (int)at, bars[group * BarColumns.RowGroupBars]);
                    break;
            }
        });
    }

    private static void Put(byte[] file, int at, in Bar bar) => BinaryPrimitives.WriteInt64LittleEndian(
        file.AsSpan(at, Bytes), (bar.EndUtcTicks - UnixEpoch.UtcTicks) / 10);
}
#endif
