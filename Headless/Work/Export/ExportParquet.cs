using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.Headless.Data;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>Writes the rows of an export as parquet, in one group.</summary>
internal static class ExportParquet
{
    /// <summary>Writes the file.</summary>
    public static void Write(Stream stream, ExportRows rows) => WriteAsync(stream, rows).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, ExportRows rows)
    {
        DataField[] values = [.. rows.Indicators.Select(name => new DataField<double?>(name))];
        DataField time = new DataField<long>("end_unix_ms"), volume = new DataField<long>("volume");
        DataField open = new DataField<double>("open"), high = new DataField<double>("high");
        DataField low = new DataField<double>("low"), close = new DataField<double>("close");
        DataField signal = new DataField<string>("signal"), score = new DataField<double>("score");
        ParquetSchema schema = new([time, open, high, low, close, volume, .. values, signal, score]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        await group.WriteAsync<long>(time, OfBars(rows, bar => UnixTime.Milliseconds(bar.EndUtcTicks))).ConfigureAwait(false);
        await group.WriteAsync<double>(open, OfBars(rows, bar => bar.Open)).ConfigureAwait(false);
        await group.WriteAsync<double>(high, OfBars(rows, bar => bar.High)).ConfigureAwait(false);
        await group.WriteAsync<double>(low, OfBars(rows, bar => bar.Low)).ConfigureAwait(false);
        await group.WriteAsync<double>(close, OfBars(rows, bar => bar.Close)).ConfigureAwait(false);
        await group.WriteAsync<long>(volume, OfBars(rows, bar => bar.Volume)).ConfigureAwait(false);
        for (int indicator = 0; indicator < values.Length; indicator++)
            await group.WriteAsync<double>(values[indicator], OfIndicator(rows, indicator)).ConfigureAwait(false);
        await group.WriteAsync(signal, rows.Signals.Select(one => one.Direction.ToString()).ToArray()).ConfigureAwait(false);
        await group.WriteAsync<double>(score, rows.Signals.Select(one => one.Score).ToArray()).ConfigureAwait(false);
        group.CompleteValidate();
    }

    private static T[] OfBars<T>(ExportRows rows, Func<Bar, T> read) => [.. rows.Bars.Select(read)];

    private static double?[] OfIndicator(ExportRows rows, int indicator)
    {
        double?[] values = new double?[rows.Count];
        for (int row = 0; row < rows.Count; row++) values[row] = rows.Value(row, indicator);
        return values;
    }
}
