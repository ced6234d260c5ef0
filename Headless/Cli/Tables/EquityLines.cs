using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Work.Reports.Model;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>Equity and drawdown from trade to trade, a line each, for a window that can show them.</summary>
internal static class EquityLines
{
    private const int MostWidth = 100;

    /// <summary>Room for the name and the amount.</summary>
    private const int Texts = 32;

    /// <summary>Writes them where the output is a window and there is a curve to see.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<ReportTrade> trades)
    {
        if (!console.Profile.Out.IsTerminal || !console.Profile.Capabilities.Unicode) return;
        foreach (string line in Lines(trades, console.Profile.Width)) console.WriteLine(line);
    }

    /// <summary>The lines for a window of so many signs; none for fewer than two trades.</summary>
    internal static IEnumerable<string> Lines(IReadOnlyList<ReportTrade> trades, int width)
    {
        if (trades.Count < 2) yield break;
        int signs = Math.Clamp(width - Texts, 10, MostWidth);
        double[] equity = [0, .. trades.Select(trade => trade.Cumulative)];
        double[] drawdown = [0, .. trades.Select(trade => trade.Drawdown)];
        yield return Line("Equity", Sparkline.Of(equity, signs, static values => values.Last()), equity[^1], "at the end");
        yield return Line("Drawdown", Sparkline.Of(drawdown, signs, static values => values.Min()), drawdown.Min(), "at most");
    }

    private static string Line(string name, string curve, double amount, string when) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-9} {curve} {amount:N2} {when}");
}
