using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NT8Bridge.Headless.Data;
using NT8Bridge.Timeframes;
using Parquet;
using Parquet.Schema;

namespace NT8Bridge.Headless.Cli;

/// <summary>The rows of <c>export</c>, one per bar that the engine took.</summary>
internal sealed class ExportTable
{
    private static readonly string[] BarColumns = ["end_unix_ms", "open", "high", "low", "close", "volume"];

    private readonly TradingEngine _engine;
    private readonly List<Bar> _bars = [];
    private readonly List<double> _values = [];
    private readonly List<Signal> _signals = [];
    private readonly int _perRow;

    public ExportTable(TradingEngine engine)
    {
        _engine = engine;
        string[] indicators =
        [
            .. engine.Timeframes.All.SelectMany(series => series.Indicators.Names.Select(name => $"{series.Name}.{name}")),
        ];
        _perRow = indicators.Length;
        Columns = [.. BarColumns, .. indicators, "signal", "score"];
    }

    /// <summary>Column names in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    public int Rows => _bars.Count;

    /// <summary>Takes the engine's state after a bar.</summary>
    public void Add()
    {
        _bars.Add(_engine.Window[0]);
        _signals.Add(_engine.Signals[0]);
        foreach (TimeframeSeries series in _engine.Timeframes.All)
        {
            for (int slot = 0; slot < series.Indicators.Count; slot++) _values.Add(series.Indicators[slot]);
        }
    }

    /// <summary>Writes parquet when the name ends in .parquet, else CSV.</summary>
    public void Write(string path) => WholeFile.Write(
        path, path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) ? WriteParquet : WriteCsv);

    private void WriteCsv(Stream stream)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', Columns));
        for (int row = 0; row < Rows; row++)
        {
            Bar bar = _bars[row];
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{UnixTime.Milliseconds(bar.EndUtcTicks)},{bar.Open:R},{bar.High:R},{bar.Low:R},{bar.Close:R},{bar.Volume}"));
            for (int column = 0; column < _perRow; column++)
            {
                writer.Write(',');
                double value = _values[(row * _perRow) + column];
                if (!double.IsNaN(value)) writer.Write(value.ToString("R", CultureInfo.InvariantCulture));
            }

            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $",{_signals[row].Direction},{_signals[row].Score:R}"));
        }
    }

    private void WriteParquet(Stream stream) => WriteParquetAsync(stream).GetAwaiter().GetResult();

    private async Task WriteParquetAsync(Stream stream)
    {
        DataField[] values = [.. Columns.Skip(BarColumns.Length).Take(_perRow).Select(name => new DataField<double?>(name))];
        DataField time = new DataField<long>("end_unix_ms"), open = new DataField<double>("open"), high = new DataField<double>("high");
        DataField low = new DataField<double>("low"), close = new DataField<double>("close"), volume = new DataField<long>("volume");
        DataField signal = new DataField<string>("signal"), score = new DataField<double>("score");
        ParquetSchema schema = new([time, open, high, low, close, volume, .. values, signal, score]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream).ConfigureAwait(false);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        await group.WriteAsync<long>(time, Column(bar => UnixTime.Milliseconds(bar.EndUtcTicks))).ConfigureAwait(false);
        await group.WriteAsync<double>(open, Column(bar => bar.Open)).ConfigureAwait(false);
        await group.WriteAsync<double>(high, Column(bar => bar.High)).ConfigureAwait(false);
        await group.WriteAsync<double>(low, Column(bar => bar.Low)).ConfigureAwait(false);
        await group.WriteAsync<double>(close, Column(bar => bar.Close)).ConfigureAwait(false);
        await group.WriteAsync<long>(volume, Column(bar => bar.Volume)).ConfigureAwait(false);
        for (int column = 0; column < _perRow; column++)
            await group.WriteAsync<double>(values[column], Values(column)).ConfigureAwait(false);
        await group.WriteAsync(signal, _signals.Select(one => one.Direction.ToString()).ToArray()).ConfigureAwait(false);
        await group.WriteAsync<double>(score, _signals.Select(one => one.Score).ToArray()).ConfigureAwait(false);
        group.CompleteValidate();
    }

    private T[] Column<T>(Func<Bar, T> read) => [.. _bars.Select(read)];

    private double?[] Values(int column)
    {
        double?[] values = new double?[Rows];
        for (int row = 0; row < Rows; row++)
        {
            double value = _values[(row * _perRow) + column];
            values[row] = double.IsNaN(value) ? null : value;
        }

        return values;
    }
}
