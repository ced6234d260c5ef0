using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// What is kept of every variant. The sums are made as the host's statistics make them, trade by trade, so that they are the same
/// to the last bit.
/// </summary>
internal struct SweepNumbers
{
    private double _highest;

    /// <summary>What the variant is ranked by.</summary>
    public double Rank;

    /// <summary>Profit of all trades, in account currency.</summary>
    public double NetProfit;

    /// <summary>Profit of the winning trades.</summary>
    public double GrossProfit;

    /// <summary>Profit of the losing trades; zero or negative.</summary>
    public double GrossLoss;

    /// <summary>Commissions.</summary>
    public double Commission;

    /// <summary>Deepest fall of the closed-trade profit; zero or negative.</summary>
    public double MaxDrawdown;

    /// <summary>Number of trades.</summary>
    public int Trades;

    /// <summary>Those with a profit.</summary>
    public int Winners;

    /// <summary>Those with a loss.</summary>
    public int Losers;

    /// <summary>The statistics that follow from these numbers, by their names for programs.</summary>
    public static IReadOnlyDictionary<string, Func<SweepNumbers, double>> Known { get; } =
        new Dictionary<string, Func<SweepNumbers, double>>(StringComparer.Ordinal)
        {
            ["netProfit"] = static n => n.NetProfit,
            ["grossProfit"] = static n => n.GrossProfit,
            ["grossLoss"] = static n => n.GrossLoss,
            ["commission"] = static n => n.Commission,
            ["profitFactor"] = static n =>
                n.GrossLoss < 0 ? n.GrossProfit / -n.GrossLoss : n.GrossProfit > 0 ? 99 : 1,
            ["maxDrawdown"] = static n => n.MaxDrawdown,
            ["trades"] = static n => n.Trades,
            ["percentProfitable"] = static n => n.Trades == 0 ? 0 : (double)n.Winners / n.Trades,
            ["winningTrades"] = static n => n.Winners,
            ["losingTrades"] = static n => n.Losers,
            ["evenTrades"] = static n => n.Trades - n.Winners - n.Losers,
            ["averageTrade"] = static n => n.Trades == 0 ? 0 : n.NetProfit / n.Trades,
            ["averageWinningTrade"] = static n => n.Winners == 0 ? 0 : n.GrossProfit / n.Winners,
            ["averageLosingTrade"] = static n => n.Losers == 0 ? 0 : n.GrossLoss / n.Losers,
        };

    /// <summary>Adds up the trades of a variant.</summary>
    public static SweepNumbers Of(ReadOnlySpan<SweepTrade> trades, int quantity, double commission, MasterInstrument instrument)
    {
        SweepNumbers numbers = default;
        double perTrade = (commission * quantity / quantity) + (commission * quantity / quantity);
        double points = perTrade / instrument.PointValue;
        foreach (ref readonly SweepTrade trade in trades)
            numbers.Add(ProfitPoints(trade, quantity, points), perTrade, instrument.PointValue);
        return numbers;
    }

    private static double ProfitPoints(in SweepTrade trade, int quantity, double commission) =>
        ((double)trade.Side * (trade.ExitPrice - trade.EntryPrice) * quantity) - commission;

    private void Add(double profitPoints, double commission, double pointValue)
    {
        double profit = profitPoints * pointValue;
        Trades++;
        NetProfit += profit;
        _highest = Math.Max(_highest, NetProfit);
        MaxDrawdown = Math.Min(MaxDrawdown, NetProfit - _highest);
        Commission += commission;
        if (profitPoints > 0)
        {
            Winners++;
            GrossProfit += profit;
        }
        else if (profitPoints < 0)
        {
            Losers++;
            GrossLoss += profit;
        }
    }
}
