using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Indicators;
using NT8Bridge.Tests.Documents;

namespace NT8Bridge.Tests.Indicators;

/// <summary>The tables of docs/indicators.md say what the indicators do.</summary>
[TestClass]
public sealed class IndicatorDocumentTests
{
    /// <summary>The inputs that formulas have no answer for; the last bar's outputs are shown.</summary>
    private static readonly Dictionary<string, Bar[]> Degenerate = new()
    {
        ["first bar"] = Bars(1, _ => (100, 101, 99, 100.5, 10)),
        ["flat"] = Bars(120, _ => (100, 100, 100, 100, 10)),
        ["only up"] = Bars(120, n => (100 + n, 101 + n, 100 + n, 101 + n, 10)),
        ["no volume"] = Bars(120, n => (100, 101, 99, 100 + (n % 2 * 0.5), 0)),
        ["gap after flat"] = Bars(120, n => n < 119 ? (100, 100, 100, 100, 10) : (110, 110, 110, 110, 10)),
    };

    [TestMethod]
    public void Names_parameters_outputs_and_bars_are_as_listed() =>
        DocumentTable.AssertHolds("indicators.md", "catalogue", Catalogue());

    [TestMethod]
    [DataRow(IndicatorSeeding.NinjaTrader)]
    [DataRow(IndicatorSeeding.TaLib)]
    public void Degenerate_inputs_have_the_listed_answers(IndicatorSeeding seeding) =>
        DocumentTable.AssertHolds("indicators.md", "degenerate-" + seeding, Answers(seeding));

    private static string Catalogue()
    {
        var text = new StringBuilder(
            "| name | class | reads | outputs | first full bar (NinjaTrader, TA-Lib) | bars for 3 digits | for 6 |\n"
            + "| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (IndicatorEntry entry in IndicatorCatalog.Entries)
        {
            Indicator platform = new IndicatorCase(entry.Name, IndicatorSeeding.NinjaTrader).Create();
            Indicator talib = new IndicatorCase(entry.Name, IndicatorSeeding.TaLib).Create();
            IEnumerable<string> defaults = entry.Parameters.Select(parameter => parameter.Name + " " + Text(parameter.Default));
            string parameters = string.Join(", ", defaults);
            if (parameters.Length > 0) parameters = "(" + parameters + ")";
            string reads = entry.Input == IndicatorInput.WholeBar ? "bar" : entry.Input.ToString().ToLowerInvariant();
            text.Append("| `").Append(entry.Name).Append(parameters).Append("` | ")
                .Append(platform.GetType().Name).Append(" | ").Append(reads).Append(" | ")
                .Append(string.Join(", ", entry.Outputs)).Append(" | ")
                .Append(platform.WarmupPeriod).Append(", ").Append(talib.WarmupPeriod).Append(" | ")
                .Append(Digits(platform, talib, 3)).Append(" | ").Append(Digits(platform, talib, 6)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Answers(IndicatorSeeding seeding)
    {
        string rule = string.Concat(Enumerable.Repeat(" --- |", Degenerate.Count + 1));
        var text = new StringBuilder($"| indicator | {string.Join(" | ", Degenerate.Keys)} |\n|{rule}\n");
        foreach (IndicatorEntry entry in IndicatorCatalog.Entries)
        {
            text.Append("| ").Append(entry.Name);
            foreach (Bar[] bars in Degenerate.Values)
            {
                var subject = new IndicatorCase(entry.Name, seeding);
                Indicator indicator = subject.Create();
                foreach (Bar bar in bars) subject.Feed(indicator, in bar);
                IEnumerable<string> outputs = Enumerable.Range(0, indicator.OutputCount).Select(i => Text(indicator.Output(i)));
                text.Append(" | ").Append(string.Join(", ", outputs));
            }

            text.Append(" |\n");
        }

        return text.ToString();
    }

    private static string Digits(Indicator platform, Indicator talib, int digits)
    {
        int first = platform.BarsForDigits(digits);
        int second = talib.BarsForDigits(digits);
        string Name(int bars) => bars == int.MaxValue ? "never" : bars.ToString(CultureInfo.InvariantCulture);
        return first == second ? Name(first) : Name(first) + ", " + Name(second);
    }

    private static string Text(double value) =>
        double.IsNaN(value) ? "–" : (Math.Round(value, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);

    private static Bar[] Bars(int count, Func<int, (double O, double H, double L, double C, long V)> bar)
    {
        long begin = new DateTime(2013, 10, 7, 1, 0, 0, DateTimeKind.Utc).Ticks;
        return Enumerable.Range(0, count).Select(n =>
        {
            (double o, double h, double l, double c, long v) = bar(n);
            return new Bar(begin + ((n + 1) * TimeSpan.TicksPerMinute), o, h, l, c, v, 1);
        }).ToArray();
    }
}
