using System.IO;
using NT8Bridge.Sessions;

namespace NT8Bridge.Timeframes;

/// <summary>
/// One timeframe made from the base bars: its closed bars, its forming bar and its indicators. Anchored at the session's
/// begin and clipped at its end. What <see cref="Bars"/> and <see cref="Indicators"/> show is closed; the forming bar is
/// reachable through <see cref="TryPeek"/> alone.
/// </summary>
public sealed class TimeframeSeries
{
    private readonly BarGrid _grid;
    private bool _hasForming;
    private Bar _forming;

    internal TimeframeSeries(BarInterval interval, ISessionCalendar calendar, int capacity)
    {
        _grid = new BarGrid(interval, calendar);
        Bars = new BarWindow(capacity);
        Indicators = new IndicatorSet();
        Name = interval.ToString();
    }

    /// <summary>Length of its bars.</summary>
    public BarInterval Interval => _grid.Interval;

    /// <summary>Name in models and exports: "30s", "5m".</summary>
    public string Name { get; }

    /// <summary>Closed bars, as many as the window's time span holds.</summary>
    public BarWindow Bars { get; }

    /// <summary>Indicators and their last known values at the last closed bar.</summary>
    public IndicatorSet Indicators { get; }

    /// <summary>Bars closed since the start, those already trimmed included.</summary>
    public long ClosedBars { get; private set; }

    /// <summary>The forming bar so far, stamped at its future end; false between bars.</summary>
    public bool TryPeek(out Bar forming)
    {
        forming = _forming;
        return _hasForming;
    }

    /// <summary>
    /// Adds a base bar that lies in a session. Closes the forming bar when the base bar belongs to a later one (its last
    /// base intervals had no trade), and the bar that the base bar completes.
    /// </summary>
    internal void Add(in Bar bar)
    {
        // Base bars ascend, so one that does not end after the forming bar belongs to it; the grid need not be asked.
        if (_hasForming && bar.EndUtcTicks <= _forming.EndUtcTicks)
        {
            _forming = _forming.Joined(bar);
        }
        else
        {
            if (_hasForming) Close();
            _grid.TryEndOfBar(bar.EndUtcTicks, out long end);
            _forming = bar.Restamped(end);
            _hasForming = true;
        }

        if (bar.EndUtcTicks == _forming.EndUtcTicks) Close();
    }

    internal void Reset()
    {
        Bars.Clear();
        Indicators.Reset();
        ClosedBars = 0;
        _hasForming = false;
        _forming = default;
    }

    internal void CopyFrom(TimeframeSeries other)
    {
        Bars.CopyFrom(other.Bars);
        Indicators.CopyFrom(other.Indicators);
        ClosedBars = other.ClosedBars;
        _hasForming = other._hasForming;
        _forming = other._forming;
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(ClosedBars);
        writer.Write(_hasForming);
        writer.Write(_forming);
        writer.Write(Bars);
        Indicators.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        ClosedBars = reader.ReadInt64();
        _hasForming = reader.ReadBoolean();
        _forming = reader.ReadBar();
        reader.ReadBars(Bars);
        Indicators.Restore(reader);
    }

    private void Close()
    {
        _hasForming = false;
        ClosedBars++;
        Bars.Append(_forming);
        Indicators.Update(_forming);
    }
}
