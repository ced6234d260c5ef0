using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Work.Export;

/// <summary>The rows of an export, one per bar that the engine took.</summary>
internal sealed class ExportRows
{
    private static readonly string[] BarColumns = ["end_unix_ms", "open", "high", "low", "close", "volume"];

    private readonly TradingEngine _engine;
    private readonly List<Bar> _bars = [];
    private readonly List<double> _values = [];
    private readonly List<Signal> _signals = [];

    /// <summary>Takes the engine whose state after each bar makes a row.</summary>
    public ExportRows(TradingEngine engine)
    {
        _engine = engine;
        Indicators =
        [
            .. engine.Timeframes.All.SelectMany(series => series.Indicators.Names.Select(name => $"{series.Name}.{name}")),
        ];
        Columns = [.. BarColumns, .. Indicators, "signal", "score"];
    }

    /// <summary>Column names in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Names of the indicators' columns in order.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>The bar of each row.</summary>
    public IReadOnlyList<Bar> Bars => _bars;

    /// <summary>The signal of each row.</summary>
    public IReadOnlyList<Signal> Signals => _signals;

    /// <summary>Number of rows.</summary>
    public int Count => _bars.Count;

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

    /// <summary>Some of the rows, one after the other.</summary>
    public ExportRows Part(int first, int count)
    {
        ExportRows part = new(_engine);
        part._bars.AddRange(_bars.GetRange(first, count));
        part._signals.AddRange(_signals.GetRange(first, count));
        part._values.AddRange(_values.GetRange(first * Indicators.Count, count * Indicators.Count));
        return part;
    }

    /// <summary>An indicator's value; null where it was not ready.</summary>
    public double? Value(int row, int indicator)
    {
        double value = _values[(row * Indicators.Count) + indicator];
        return double.IsNaN(value) ? null : value;
    }
}
