using System;
using System.Globalization;
using System.IO;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Performance;

/// <summary>The trade list in the form of Strategy Analyzer's export: one line a trade, each with a comma at its end.</summary>
public static class TradeList
{
    /// <summary>The first line.</summary>
    public const string Header =
        "Trade number,Instrument,Account,Strategy,Market pos.,Qty,Entry price,Exit price,Entry time,Exit time,"
        + "Entry name,Exit name,Profit,Cum. net profit,Commission,Clearing Fee,Exchange Fee,IP Fee,NFA Fee,MAE,MFE,ETD,Bars,";

    /// <summary>Writes header and trades. Fees are always 0; a name with a comma or a quote is quoted.</summary>
    public static void Write(TextWriter writer, TradeCollection trades, string strategy)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(trades);
        writer.WriteLine(Header);
        double cumulative = 0;
        foreach (Trade trade in trades)
        {
            cumulative += trade.ProfitCurrency;
            MasterInstrument master = trade.Entry.Instrument.MasterInstrument;
            writer.WriteLine(string.Join(
                ',',
                trade.TradeNumber.ToString(CultureInfo.InvariantCulture),
                CsvField.Of(trade.Entry.Instrument.FullName),
                CsvField.Of(trade.Entry.Account.Name),
                CsvField.Of(strategy),
                trade.IsLong ? "Long" : "Short",
                trade.Quantity.ToString(CultureInfo.InvariantCulture),
                master.FormatPrice(trade.Entry.Price, false),
                master.FormatPrice(trade.Exit.Price, false),
                Time(trade.Entry),
                Time(trade.Exit),
                CsvField.Of(trade.Entry.Name),
                CsvField.Of(trade.Exit.Name),
                Statistic.Currency(trade.ProfitCurrency),
                Statistic.Currency(cumulative),
                Statistic.Currency(trade.Commission),
                "$0.00,$0.00,$0.00,$0.00",
                Statistic.Currency(trade.MaeCurrency),
                Statistic.Currency(trade.MfeCurrency),
                Statistic.Currency(trade.MfeCurrency - trade.ProfitCurrency),
                trade.Bars.ToString(CultureInfo.InvariantCulture),
                string.Empty));
        }
    }

    /// <summary>Bars from a trade's entry to its exit, both counted.</summary>
    public static int Bars(Trade trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        return trade.Bars;
    }

    private static string Time(Execution execution) =>
        execution.Time.ToString("M/d/yyyy h:mm:ss tt", CultureInfo.InvariantCulture);
}
