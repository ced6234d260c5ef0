using System;
using System.Globalization;
using System.IO;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Cli;

/// <summary>Writes the trades with the columns of Strategy Analyzer's grid; plain numbers, times in the run's zone.</summary>
internal static class TradeList
{
    private const string Header =
        "Trade number,Instrument,Account,Strategy,Market pos.,Qty,Entry price,Exit price,Entry time,Exit time,Entry name,Exit name,"
        + "Profit,Cum. net profit,Commission,Clearing Fee,Exchange Fee,IP Fee,NFA Fee,MAE,MFE,ETD,Bars";

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="InputFileException">It cannot be written.</exception>
    public static void Write(string path, string strategy, TradeCollection trades) => WholeFile.Write(path, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Header);
        double cumulative = 0;
        int number = 0;
        foreach (Trade trade in trades)
        {
            cumulative += trade.ProfitCurrency;
            writer.WriteLine(string.Join(
                ',',
                Number(++number), Text(trade.Entry.Instrument.FullName), Text(trade.Entry.Account.Name), Text(strategy),
                trade.Entry.MarketPosition.ToString(), Number(trade.Quantity), Number(trade.Entry.Price), Number(trade.Exit.Price),
                Time(trade.Entry), Time(trade.Exit), Text(trade.Entry.Name), Text(trade.Exit.Name),
                Money(trade.ProfitCurrency), Money(cumulative), Money(trade.Commission), "0", "0", "0", "0",
                Money(trade.MaeCurrency), Money(trade.MfeCurrency), Money(trade.MfeCurrency - trade.ProfitCurrency), Number(trade.Bars)));
        }
    });

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Money(double value) => Math.Round(value, 6).ToString("R", CultureInfo.InvariantCulture);

    private static string Time(Execution execution) => execution.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
