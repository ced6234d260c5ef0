using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>One trade of a report. Amounts are in the instrument's currency, for all contracts of the trade.</summary>
public sealed record ReportTrade
{
    /// <summary>Number among all trades, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Whether it was bought first.</summary>
    public required bool IsLong { get; init; }

    /// <summary>Contracts.</summary>
    public required int Quantity { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTime EntryUtc { get; init; }

    /// <summary>When it was closed.</summary>
    public required DateTime ExitUtc { get; init; }

    /// <summary>When it was opened, on the clock of the zone of the run.</summary>
    public required DateTime EntryTime { get; init; }

    /// <summary>Calendar day of the exit in the zone of the run.</summary>
    public required DateOnly ExitDay { get; init; }

    /// <summary>Price of the entry.</summary>
    public required double EntryPrice { get; init; }

    /// <summary>Price of the exit.</summary>
    public required double ExitPrice { get; init; }

    /// <summary>Name of the entry's order.</summary>
    public required string EntryName { get; init; }

    /// <summary>Name of the exit's order.</summary>
    public required string ExitName { get; init; }

    /// <summary>Profit after commission.</summary>
    public required double Profit { get; init; }

    /// <summary>Sum of the profits up to this trade.</summary>
    public required double Cumulative { get; init; }

    /// <summary>The highest sum of profits so far, 0 at least, to this sum; never positive.</summary>
    public required double Drawdown { get; init; }

    /// <summary>Commission of both fills.</summary>
    public required double Commission { get; init; }

    /// <summary>Largest open loss, never negative.</summary>
    public required double Mae { get; init; }

    /// <summary>Largest open profit, never negative.</summary>
    public required double Mfe { get; init; }

    /// <summary>Bars from the entry's to the exit's, both counted, of the trade's own instrument.</summary>
    public required int Bars { get; init; }

    /// <summary>Index of the bar of the primary series that holds the entry.</summary>
    public required int EntryBar { get; init; }

    /// <summary>Index of the bar of the primary series that holds the exit.</summary>
    public required int ExitBar { get; init; }

    /// <summary>Currency that a move of the price by 1 is worth for the trade's contracts.</summary>
    public required double PerPoint { get; init; }

    /// <summary>Whether it is a trade of the primary series' instrument.</summary>
    public required bool IsOfChart { get; init; }

    /// <summary>The trades in their order.</summary>
    public static IReadOnlyList<ReportTrade> Of(TradeCollection trades, FillClock clock)
    {
        ArgumentNullException.ThrowIfNull(trades);
        ArgumentNullException.ThrowIfNull(clock);
        List<ReportTrade> list = [];
        double sum = 0, best = 0;
        foreach (Trade trade in trades)
        {
            sum += trade.ProfitCurrency;
            best = Math.Max(best, sum);
            list.Add(Of(trade, clock, list.Count + 1, sum, best));
        }

        return list;
    }

    private static ReportTrade Of(Trade trade, FillClock clock, int number, double sum, double best) => new()
    {
        Number = number,
        Instrument = trade.Entry.Instrument.FullName,
        IsLong = trade.Entry.MarketPosition == MarketPosition.Long,
        Quantity = trade.Quantity,
        EntryUtc = clock.Utc(trade.Entry),
        ExitUtc = clock.Utc(trade.Exit),
        EntryTime = DateTime.SpecifyKind(trade.Entry.Time, DateTimeKind.Unspecified),
        ExitDay = DateOnly.FromDateTime(trade.Exit.Time),
        EntryPrice = trade.Entry.Price,
        ExitPrice = trade.Exit.Price,
        EntryName = trade.Entry.Name,
        ExitName = trade.Exit.Name,
        Profit = trade.ProfitCurrency,
        Cumulative = sum,
        Drawdown = sum - best,
        Commission = trade.Commission,
        Mae = trade.MaeCurrency,
        Mfe = trade.MfeCurrency,
        Bars = TradeList.Bars(trade),
        EntryBar = clock.Bar(trade.Entry),
        ExitBar = clock.Bar(trade.Exit),
        PerPoint = trade.Quantity * trade.Entry.Instrument.MasterInstrument.PointValue,
        IsOfChart = clock.IsOfChart(trade.Entry),
    };
}
