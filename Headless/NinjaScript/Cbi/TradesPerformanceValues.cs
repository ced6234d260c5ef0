using NT8Bridge.Headless.Statistics;

namespace NinjaTrader.Cbi;

/// <summary>
/// Statistics of trades in one unit. Percent values are fractions (0.01 = 1 %) and compound from trade to trade.
/// </summary>
public class TradesPerformanceValues
{
    private readonly ProfitCurve _profit;
    private readonly TradingSpan _span;
    private double _sumMae;
    private double _sumMfe;

    internal TradesPerformanceValues(TradingSpan span, bool compounds)
    {
        _span = span;
        _profit = new ProfitCurve(compounds);
    }

    /// <summary>Mean of what was given back from the best open profit: mean MFE − mean profit.</summary>
    public double AverageEtd => AverageMfe - AverageProfit;

    /// <summary>Mean largest open loss.</summary>
    public double AverageMae => _profit.Count == 0 ? 0 : _sumMae / _profit.Count;

    /// <summary>Mean largest open profit.</summary>
    public double AverageMfe => _profit.Count == 0 ? 0 : _sumMfe / _profit.Count;

    /// <summary>Mean profit of a trade.</summary>
    public double AverageProfit => _profit.Mean;

    /// <summary>Profit of all trades: the sum, or for percent the compounded product.</summary>
    public double CumProfit => _profit.Cumulative;

    /// <summary>Largest fall of the closed-trade profit from its running maximum, which starts at 0; zero or negative.</summary>
    public double Drawdown => _profit.Drawdown;

    /// <summary>Largest loss of a trade; zero or negative.</summary>
    public double LargestLoser => _profit.Least;

    /// <summary>Largest profit of a trade; zero or positive.</summary>
    public double LargestWinner => _profit.Most;

    /// <summary>Profit of 30.5 days at the pace of the calendar days from the first entry to the last exit.</summary>
    public double ProfitPerMonth => _span.PerMonth(_profit.Cumulative, _profit.Compounds);

    /// <summary>Standard deviation of a trade's profit (divisor n − 1); 0 with fewer than two trades.</summary>
    public double StdDev => _profit.StandardDeviation;

    /// <summary>Largest rise of the closed-trade profit from its running minimum, which starts at 0; zero or positive.</summary>
    public double Turnaround => _profit.Turnaround;

    /// <summary>Root of the mean squared distance of the closed-trade profit from its running maximum.</summary>
    public double Ulcer => _profit.Ulcer;

    internal ProfitCurve Curve => _profit;

    internal void Add(double profit, double mae, double mfe)
    {
        _profit.Add(profit);
        _sumMae += mae;
        _sumMfe += mfe;
    }
}
