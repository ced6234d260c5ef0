using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Checksums;
using NT8Bridge.Sessions;

namespace NT8Bridge.Timeframes;

/// <summary>
/// One timeframe of an engine, made from the base bars: its closed bars, its forming bar and its indicators. Its bars lie on
/// the session's <see cref="BarGrid"/>. <see cref="Bars"/> and <see cref="Indicators"/> speak of closed bars only; the forming
/// bar is reachable through <see cref="TryPeek"/> alone, so that no signal can depend on it by mistake.
/// </summary>
public sealed class TimeframeSeries
{
    private readonly BarGrid _grid;
    private PublishedValue[] _published = Array.Empty<PublishedValue>();
    private double[] _target = Array.Empty<double>();
    private bool _hasForming;
    private FormingBar _forming;
    private HashRing? _hashes;

    internal TimeframeSeries(BarInterval interval, ISessionCalendar calendar, int capacity)
    {
        _grid = new BarGrid(interval, calendar);
        Bars = new BarWindow(capacity);
        Indicators = new IndicatorSet();
        Name = interval.ToString();
    }

    /// <summary>Length of the timeframe's bars.</summary>
    public BarInterval Interval => _grid.Interval;

    /// <summary>Name in models and exports: "30s", "5m".</summary>
    public string Name { get; }

    /// <summary>The newest closed bars, as many as fit into the time span of the engine's window.</summary>
    public BarWindow Bars { get; }

    /// <summary>The indicators of the timeframe with their values at the last closed bar.</summary>
    public IndicatorSet Indicators { get; }

    /// <summary>Number of bars closed since the start, those that have left <see cref="Bars"/> included.</summary>
    public long ClosedBars { get; private set; }

    /// <summary>Sum over the hashes of <see cref="Bars"/>; 0 where no hash is kept.</summary>
    internal ulong BarsHash { get; private set; }

    /// <summary>Hash over the indicators at the last closed bar; 0 where no hash is kept.</summary>
    internal ulong ValuesHash { get; private set; }

    /// <summary>The forming bar so far, stamped at its future end; false when the last base bar has completed a bar.</summary>
    public bool TryPeek(out Bar forming)
    {
        forming = _forming.Bar;
        return _hasForming;
    }

    /// <summary>
    /// Adds a base bar that lies in a session. It closes up to two bars: the forming bar, when the base bar belongs to a later
    /// one because no base bar came at the forming bar's end; and the bar that the base bar itself completes.
    /// </summary>
    internal void Add(in Bar bar)
    {
        // Base bars ascend, so a base bar that does not end after the forming bar belongs to it, and the grid need not be asked.
        if (_hasForming && bar.EndUtcTicks <= _forming.EndUtcTicks)
        {
            _forming.Join(bar);
        }
        else
        {
            if (_hasForming) Close();
            _grid.TryEndOfBar(bar.EndUtcTicks, out long end);
            _forming.Begin(bar, end);
            _hasForming = true;
        }

        if (bar.EndUtcTicks == _forming.EndUtcTicks) Close();
    }

    /// <summary>Adds a closed bar of the timeframe's own length, as the base series gets them.</summary>
    internal void AddWhole(in Bar bar)
    {
        Append(bar);
        Update(bar);
    }

    /// <summary>
    /// Makes the timeframe write <paramref name="values"/> into <paramref name="target"/> whenever it closes a bar. Then whoever
    /// reads the target at each base bar need not know which timeframes have closed a bar.
    /// </summary>
    internal void Publish(IEnumerable<PublishedValue> values, double[] target)
    {
        _published = values.ToArray();
        _target = target;
    }

    internal void Reset()
    {
        Bars.Clear();
        Indicators.Reset();
        ClosedBars = 0;
        _hasForming = false;
        _forming = default;
        Rehash();
    }

    internal void CopyFrom(TimeframeSeries other)
    {
        Bars.CopyFrom(other.Bars);
        Indicators.CopyFrom(other.Indicators);
        ClosedBars = other.ClosedBars;
        _hasForming = other._hasForming;
        _forming = other._forming;
        if (_hashes is not null) _hashes.CopyFrom(other._hashes!);
        BarsHash = other.BarsHash;
        ValuesHash = other.ValuesHash;
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(ClosedBars);
        writer.Write(_hasForming);
        writer.Write(_forming.Bar);
        writer.Write(Bars);
        Indicators.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        ClosedBars = reader.ReadInt64();
        _hasForming = reader.ReadBoolean();
        Bar forming = reader.ReadBar();
        _forming.Begin(forming, forming.EndUtcTicks);
        reader.ReadBars(Bars);
        Indicators.Restore(reader);
        Rehash();
    }

    /// <summary>Begins to keep hashes; the indicators have been made.</summary>
    internal void KeepHash()
    {
        _hashes = new HashRing(Bars.Capacity);
        Rehash();
    }

    private void Rehash()
    {
        if (_hashes is null) return;
        _hashes.Clear();
        foreach (ref readonly Bar bar in Bars) _hashes.Add(HashOf(bar));
        BarsHash = _hashes.Sum;
        ValuesHash = Indicators.Hash();
    }

    private void Close()
    {
        _hasForming = false;
        Append(_forming.Bar);
        Update(Bars[0]);
    }

    private void Append(in Bar bar)
    {
        if (_hashes is not null) BarsHash = _hashes.Add(HashOf(bar));
        Bars.Append(bar);
    }

    private static ulong HashOf(in Bar bar) =>
        WordMix.Of(bar.EndUtcTicks, bar.Open, bar.High, bar.Low, bar.Close, bar.Volume);

    private void Update(in Bar closed)
    {
        ClosedBars++;
        if (_hashes is null) Indicators.Update(closed);
        else ValuesHash = Indicators.UpdateAndHash(closed);
        double[] target = _target;
        foreach (PublishedValue value in _published) target[value.Position] = value.Read(Indicators, closed);
    }
}
