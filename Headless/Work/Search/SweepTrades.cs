using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>The trades of a variant as the host's statistics take them.</summary>
internal sealed class SweepTrades(RunSetup setup, SweepGround ground)
{
    private readonly HostContext _host = setup.NewHost(new ScriptJournal());

    /// <summary>The performance that a backtest of the variant has.</summary>
    public SystemPerformance Performance(ReadOnlySpan<SweepTrade> trades, int quantity, double commission)
    {
        List<MadeTrade> made = [];
        foreach (ref readonly SweepTrade trade in trades) made.Add(Made(trade));
        return MadeTrades.Performance(_host, setup.Data.Instrument, quantity, commission, made);
    }

    /// <summary>Name that the order of an exit has.</summary>
    public static string NameOf(SweepExit exit) => exit switch
    {
        SweepExit.StopLoss => "Stop loss",
        SweepExit.ProfitTarget => "Profit target",
        SweepExit.Strategy => "NT8B exit",
        _ => "Exit on session close",
    };

    private MadeTrade Made(in SweepTrade trade)
    {
        (double highest, double lowest) = Extremes(trade);
        double slippage = ground.Terms.Slippage / ground.Terms.Instrument.TickSize;
        return new MadeTrade(
            trade.Side, ground.Times[trade.EntryBar], trade.EntryPrice, trade.Side > 0 ? "NT8B long" : "NT8B short", slippage,
            ground.Times[trade.ExitBar], trade.ExitPrice, NameOf(trade.Exit),
            trade.Exit == SweepExit.ProfitTarget ? 0 : slippage, highest, lowest, trade.ExitBar - trade.EntryBar + 1);
    }

    /// <summary>
    /// The prices that the position saw: whole bars between its fills, and of the exit's bar the turning points before it. The
    /// entry's own bar says nothing about the time after the entry.
    /// </summary>
    private (double Highest, double Lowest) Extremes(in SweepTrade trade)
    {
        SweepMarket market = ground.Market;
        double highest = trade.EntryPrice, lowest = trade.EntryPrice;
        int whole = trade.Leg < 0 ? trade.ExitBar : trade.ExitBar - 1;
        for (int bar = trade.EntryBar + 1; bar <= whole; bar++)
        {
            highest = Math.Max(highest, market.High[bar]);
            lowest = Math.Min(lowest, market.Low[bar]);
        }

        if (trade.Leg < 0 || trade.ExitBar == trade.EntryBar) return (highest, lowest);
        int exit = trade.ExitBar;
        PricePath path = new(market.Open[exit], market.High[exit], market.Low[exit], market.Close[exit], trade.IsHighFirst);
        for (int point = 0; point <= trade.Leg; point++)
        {
            highest = Math.Max(highest, path[point]);
            lowest = Math.Min(lowest, path[point]);
        }

        return (highest, lowest);
    }
}
