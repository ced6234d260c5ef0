using System;
using System.Collections.Generic;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Display;

/// <summary>
/// What an indicator paints, bar by bar: the numbers of the engine that trades (the shared engine), for every bar that it has
/// given, and those of an engine of the indicator's own for all other bars. The own engine has the shared one's model and
/// settings, writes no file, and takes no bars while the shared engine's numbers come. Used from the indicator's thread; the
/// shared engine is seen through its rows.
/// </summary>
public sealed class ChartValues
{
    private readonly string _instrument;
    private readonly ISessionCalendar _calendar;
    private readonly string[] _outputs;
    private readonly List<Bar> _bars = new();
    private readonly List<ChartPoint> _points = new();
    private OwnEngine _own;
    private EngineRow? _row;
    private int[]? _places;
    private int _filled;
    private long _changedFrom = long.MaxValue;

    /// <summary>Makes it for a chart's trading hours.</summary>
    /// <param name="instrument">Full name.</param>
    /// <param name="interval">Length of the base bars.</param>
    /// <param name="calendar">The chart's sessions.</param>
    /// <param name="outputs">Outputs wanted at each bar, with their timeframe: "5m.ema21".</param>
    public ChartValues(string instrument, BarInterval interval, ISessionCalendar calendar, params string[] outputs)
    {
        _instrument = instrument ?? throw new ArgumentNullException(nameof(instrument));
        _calendar = calendar ?? throw new ArgumentNullException(nameof(calendar));
        _outputs = outputs ?? throw new ArgumentNullException(nameof(outputs));
        _own = new OwnEngine(new EngineOptions { Interval = interval }, SignalModel.Default(), calendar, outputs);
    }

    /// <summary>The shared engine, whose numbers are shown; null while there is none.</summary>
    public EngineDisplay? Shared { get; private set; }

    /// <summary>True while the own engine takes no bars, because the shared engine's numbers come.</summary>
    public bool Rests => _row is { IsJoined: true } && _places is not null;

    /// <summary>The row of the engine whose numbers are shown.</summary>
    public EngineRow Row => _row ?? _own.Row(_instrument);

    /// <summary>
    /// Shows the numbers of a shared engine from now on; null when none runs any more: then the own engine goes on with the model
    /// and settings of the last one. A shared engine must run on the same instrument, interval and trading hours.
    /// </summary>
    public void Follow(EngineDisplay? display)
    {
        if (display == Shared) return;
        Shared = display;
        _row = null;
        _places = display is null ? null : EngineOutputs.Places(display.OutputNames, _outputs);
        if (display is not null && !_own.IsLike(display.Options, display.Model))
        {
            _own = new OwnEngine(display.Options, display.Model, _calendar, _outputs);
            foreach (ChartPoint point in _points) point.Forget();
        }

        FillOwn(_bars.Count);
        Refresh();
    }

    /// <summary>Looks whether the shared engine has a new row; true when it had.</summary>
    public bool Refresh()
    {
        if (Shared is null || Shared.Row == _row) return false;
        _row = Shared.Row;
        Use(_row);
        return true;
    }

    /// <summary>A bar of the chart closed; one that is not newer than the newest changes nothing.</summary>
    public void OnBar(in Bar bar)
    {
        if (_bars.Count > 0 && bar.EndUtcTicks <= _bars[_bars.Count - 1].EndUtcTicks) return;
        _bars.Add(bar);
        _points.Add(new ChartPoint(bar.EndUtcTicks));
        if (!Rests) FillOwn(_bars.Count);
        if (!Refresh() && _row is not null && bar.EndUtcTicks <= _row.LastBarUtcTicks) Use(_row);
        NoteChange(bar.EndUtcTicks);
    }

    /// <summary>The newest point at or before a time, UTC ticks, that has numbers; null before the first.</summary>
    public ChartPoint? At(long utcTicks)
    {
        for (int i = IndexAtOrBefore(utcTicks); i >= 0; i--)
        {
            if (_points[i].HasSignal) return _points[i];
        }

        return null;
    }

    /// <summary>
    /// The newest bar after one time and up to another whose signal turned to buy or sell while orders could follow; null for
    /// none.
    /// </summary>
    public ChartPoint? Turn(long afterUtcTicks, long upToUtcTicks)
    {
        for (int i = IndexAtOrBefore(upToUtcTicks); i > 0 && _points[i].EndUtcTicks > afterUtcTicks; i--)
        {
            ChartPoint point = _points[i];
            bool isTurn = point.Direction != SignalDirection.Hold && point.Direction != _points[i - 1].Direction;
            if (isTurn && point.HasSignal && point.IsReady) return point;
        }

        return null;
    }

    /// <summary>
    /// End of the oldest bar whose numbers have changed since this was last asked; <see cref="long.MaxValue"/> for none.
    /// </summary>
    public long TakeChanges()
    {
        long from = _changedFrom;
        _changedFrom = long.MaxValue;
        return from;
    }

    private void Use(EngineRow row)
    {
        if (!row.IsJoined) return;
        TakeSignals(row);
        TakeOutputs(row);
        int passed = IndexAtOrBefore(row.LastBarUtcTicks) + 1;
        // The shared engine has passed these bars. Where it has given no numbers, none will come, and the own engine's are shown.
        while (_filled < passed)
        {
            if (IsComplete(_points[_filled])) _filled++;
            else FillOwn(_filled + 1);
        }
    }

    private bool IsComplete(ChartPoint point) => point.IsShared && (point.HasSharedOutputs || _outputs.Length == 0);

    /// <summary>The own engine takes the bars up to a place and gives its numbers for them.</summary>
    private void FillOwn(int end)
    {
        while (_own.Taken < end)
        {
            NoteChange(_points[_own.Taken].EndUtcTicks);
            _own.Take(_bars[_own.Taken], _points[_own.Taken]);
        }

        _filled = Math.Max(_filled, end);
    }

    private void NoteChange(long endUtcTicks) => _changedFrom = Math.Min(_changedFrom, endUtcTicks);

    private void TakeSignals(EngineRow row)
    {
        int at = _points.Count - 1;
        foreach (Signal signal in row.Signals)
        {
            while (at >= 0 && _points[at].EndUtcTicks > signal.EndUtcTicks) at--;
            if (at < 0) return;
            if (_points[at].EndUtcTicks == signal.EndUtcTicks
                && _points[at].TakeShared(signal, WasReady(row, signal.EndUtcTicks)))
                NoteChange(signal.EndUtcTicks);
        }
    }

    private void TakeOutputs(EngineRow row)
    {
        if (_places is null || _outputs.Length == 0) return;
        foreach (OutputValues outputs in row.Outputs)
        {
            int at = IndexAtOrBefore(outputs.EndUtcTicks);
            if (at < 0 || _points[at].EndUtcTicks != outputs.EndUtcTicks) continue;
            double[] values = Array.ConvertAll(_places, place => outputs.Values[place]);
            if (_points[at].TakeShared(values)) NoteChange(outputs.EndUtcTicks);
        }
    }

    /// <summary>Whether an order could follow at a bar; null for bars of history, where the strategy did not trade.</summary>
    private static bool? WasReady(EngineRow row, long endUtcTicks)
    {
        if (row.FirstLiveBarUtcTicks == 0 || endUtcTicks < row.FirstLiveBarUtcTicks) return null;
        foreach (ReadySpan span in row.Ready)
        {
            if (endUtcTicks >= span.FromUtcTicks && endUtcTicks <= span.ToUtcTicks) return true;
        }

        return false;
    }

    private int IndexAtOrBefore(long utcTicks)
    {
        int low = 0, high = _points.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (_points[middle].EndUtcTicks <= utcTicks) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
