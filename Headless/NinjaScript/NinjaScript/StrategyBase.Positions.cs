using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>What the strategy holds and has done.</summary>
public abstract partial class StrategyBase
{
    private readonly SystemPerformance _noPerformance = new();
    private SystemPerformance? _setPerformance;

    /// <summary>The account of the strategy; null before its data is there.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Account Account => Desk?.Account!;

    /// <summary>The strategy's position in the instrument of the series in work; null before its data is there.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Position Position => Desk?.PositionOf(BarsInProgress)!;

    /// <summary>The strategy's position in the instrument of each series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Position[] Positions => Desk is { } desk ? Each(desk.PositionOf) : Array.Empty<Position>();

    /// <summary>The account's position in the instrument of the series in work; null before its data is there.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Position PositionAccount => Desk?.AccountPositionOf(BarsInProgress)!;

    /// <summary>The account's position in the instrument of each series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Position[] PositionsAccount => Desk is { } desk ? Each(desk.AccountPositionOf) : Array.Empty<Position>();

    /// <summary>Closed trades and their statistics.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SystemPerformance SystemPerformance
    {
        get => _setPerformance ?? Desk?.Performance ?? _noPerformance;
        set => _setPerformance = value;
    }

    /// <summary>Executions, oldest first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Collection<Execution> Executions => new(Desk?.Executions ?? []);

    /// <summary>Orders, oldest first, done ones included.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Collection<Order> Orders => new(Desk?.Orders ?? []);

    /// <summary>Bars since the last entry in the instrument of the series in work; −1 without one.</summary>
    public int BarsSinceEntryExecution() => BarsSinceEntryExecution(BarsInProgress, string.Empty, 0);

    /// <summary>Bars since the last entry of that name; −1 without one.</summary>
    public int BarsSinceEntryExecution(string signalName) => BarsSinceEntryExecution(BarsInProgress, signalName, 0);

    /// <summary>Bars since an earlier entry of that name, 0 being the last; the empty name counts all; −1 without one.</summary>
    public int BarsSinceEntryExecution(int barsInProgressIndex, string signalName, int entryExecutionsAgo) =>
        Desk?.BarsSince(isEntry: true, barsInProgressIndex, signalName, entryExecutionsAgo) ?? -1;

    /// <summary>Bars since the last exit in the instrument of the series in work; −1 without one.</summary>
    public int BarsSinceExitExecution() => BarsSinceExitExecution(BarsInProgress, string.Empty, 0);

    /// <summary>Bars since the last exit of that name; −1 without one.</summary>
    public int BarsSinceExitExecution(string signalName) => BarsSinceExitExecution(BarsInProgress, signalName, 0);

    /// <summary>Bars since an earlier exit of that name, 0 being the last; the empty name counts all; −1 without one.</summary>
    public int BarsSinceExitExecution(int barsInProgressIndex, string signalName, int exitExecutionsAgo) =>
        Desk?.BarsSince(isEntry: false, barsInProgressIndex, signalName, exitExecutionsAgo) ?? -1;

    private Position[] Each(Func<int, Position> of)
    {
        var positions = new Position[BarsArray.Length];
        for (int series = 0; series < positions.Length; series++) positions[series] = of(series);
        return positions;
    }
}
