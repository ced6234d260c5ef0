using System;
using System.IO;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Writes ticks as parquet: time in nanoseconds since 1970 UTC, price, size, bid, ask.</summary>
internal static class TickParquet
{
    private const int GroupRows = 1 << 20;

    /// <summary>Writes the file, in groups of about a million.</summary>
    public static void Write(Stream stream, ArraySegment<Tick> ticks) => WriteAsync(stream, ticks).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, ArraySegment<Tick> ticks)
    {
        DataField time = new DataField<long>("time"), size = new DataField<long>("size");
        DataField price = new DataField<double>("price"), bid = new DataField<double>("bid"), ask = new DataField<double>("ask");
        ParquetSchema schema = new([time, price, size, bid, ask]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        for (int start = 0; start < ticks.Count; start += GroupRows)
        {
            ArraySegment<Tick> rows = ticks.Slice(start, Math.Min(GroupRows, ticks.Count - start));
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync<long>(time, Column(rows, Nanoseconds)).ConfigureAwait(false);
            await group.WriteAsync<double>(price, Column(rows, tick => tick.Price)).ConfigureAwait(false);
            await group.WriteAsync<long>(size, Column(rows, tick => tick.Size)).ConfigureAwait(false);
            await group.WriteAsync<double>(bid, Column(rows, tick => tick.Bid)).ConfigureAwait(false);
            await group.WriteAsync<double>(ask, Column(rows, tick => tick.Ask)).ConfigureAwait(false);
            group.CompleteValidate();
        }
    }

    private static long Nanoseconds(Tick tick) => (tick.UtcTicks - DateTime.UnixEpoch.Ticks) * TimeSpan.NanosecondsPerTick;

    private static T[] Column<T>(ArraySegment<Tick> rows, Func<Tick, T> read)
    {
        var values = new T[rows.Count];
        for (int i = 0; i < values.Length; i++) values[i] = read(rows[i]);
        return values;
    }
}
