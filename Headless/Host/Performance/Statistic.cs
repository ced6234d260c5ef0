using System;
using System.Globalization;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>A line of Strategy Analyzer's summary: the name it prints, a name for programs, and how to work it out.</summary>
public sealed record Statistic(string Label, string Key, StatisticUnit Unit, Func<TradeCollection, double> Of)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The value as Strategy Analyzer writes it.</summary>
    public string Format(double value)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return Unit switch
        {
            StatisticUnit.Count => value.ToString("0", culture),
            StatisticUnit.Currency => Currency(value),
            StatisticUnit.Percent => value.ToString("0.00%", culture),
            StatisticUnit.Minutes when value < MinutesOfDay => value.ToString("0.00 'min'", culture),
            StatisticUnit.Minutes or StatisticUnit.MinutesInDays => (value / MinutesOfDay).ToString("0.00 'days'", culture),
            _ => value.ToString("0.00", culture),
        };
    }

    internal static string Currency(double value) => Math.Round(value, 2) < 0
        ? "($" + (-value).ToString("0.00", CultureInfo.InvariantCulture) + ")"
        : "$" + Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture);
}
