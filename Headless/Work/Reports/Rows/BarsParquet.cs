using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Work.Reports.Rows;

/// <summary>
/// Writes a backtest bar by bar as parquet, in one group: end of the bar, prices, volume, equity and drawdown at its close, the
/// strategy's plots.
/// </summary>
public static class BarsParquet
{
    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="OutputFileException">It cannot be written.</exception>
    public static void Write(string path, ReportChart chart, IReadOnlyList<ReportTrade> trades)
    {
        ArgumentNullException.ThrowIfNull(chart);
        WholeFile.Write(path, stream => WriteAsync(stream, chart, chart.Equity(trades)).GetAwaiter().GetResult());
    }

    private static async Task WriteAsync(Stream stream, ReportChart chart, double[] equity)
    {
        BarColumns bars = chart.Bars;
        DataField time = new DataField<long>("end_unix_ms"), volume = new DataField<long>("volume");
        (DataField Field, double[] Values)[] numbers =
        [
            .. new[] { "open", "high", "low", "close", "equity", "drawdown" }
                .Select(DataField (name) => new DataField<double>(name))
                .Zip([bars.Open, bars.High, bars.Low, bars.Close, equity, Drawdown(equity)]),
        ];
        HashSet<string> taken = [time.Name, volume.Name, .. numbers.Select(column => column.Field.Name)];
        DataField[] plots = [.. chart.Plots.Select(plot => new DataField<double?>(Free(plot.Name, taken)))];
        ParquetSchema schema = new([time, .. numbers.Select(column => column.Field), volume, .. plots]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        long[] ends = Array.ConvertAll(bars.EndUtcTicks, UnixTime.Milliseconds);
        await group.WriteAsync<long>(time, ends).ConfigureAwait(false);
        foreach ((DataField field, double[] values) in numbers)
            await group.WriteAsync<double>(field, values).ConfigureAwait(false);
        await group.WriteAsync<long>(volume, bars.Volume).ConfigureAwait(false);
        for (int plot = 0; plot < plots.Length; plot++)
        {
            double?[] values = Array.ConvertAll(
                chart.Plots[plot].Values, double? (value) => double.IsNaN(value) ? null : value);
            await group.WriteAsync<double>(plots[plot], values).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }

    private static double[] Drawdown(double[] equity)
    {
        double best = 0;
        return Array.ConvertAll(equity, value =>
        {
            best = Math.Max(best, value);
            return value - best;
        });
    }

    /// <summary>The name, with a number behind it where another column has it.</summary>
    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; !taken.Add(free); number++) free = FormattableString.Invariant($"{name} {number}");
        return free;
    }
}
