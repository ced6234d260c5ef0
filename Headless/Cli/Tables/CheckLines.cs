using System;
using System.Collections.Generic;
using System.Globalization;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Check;

namespace NT8Bridge.Headless.Cli.Tables;

/// <summary>What a check found, in sentences.</summary>
internal static class CheckLines
{
    /// <summary>The verdict first, then what is no fault but has to be known.</summary>
    public static IEnumerable<string> Of(CheckResult result)
    {
        if (result.Error is not null) yield break;
        if (result.NotRepeatable is { } other)
        {
            yield return "Not repeatable: run twice on the same data, " + Sentence(other, "the first time", "the second time")
                + "; chance, a clock or a file decides, so nothing can be told of the future";
            yield break;
        }

        foreach (ValueDifference known in result.LookAhead)
            yield return "Look-ahead: " + Sentence(known, "with the data as they are", "with " + Named(known.Change));
        if (result.LookAhead.Count > 0)
        {
            yield return result.BarsAhead is { } ahead
                ? Text($"It looks {ahead:N0} {Plural(ahead, "bar")} ahead")
                : "It looks to the end of the data";
        }
        else
        {
            yield return Text(
                $"No look-ahead: {result.Columns:N0} plots and series and {result.Orders:N0} orders were the same at each of ")
                + Text($"{result.Bars:N0} bars, whatever the later bars were");
        }

        if (result.KnowsTheEnd is { } end)
        {
            yield return "Knows the end of the data, by their number or their times: "
                + Sentence(end, "with all data", "with data that end earlier");
        }

        foreach (Repainting plot in result.Repainting)
        {
            yield return Text(
                $"Repaints: {plot.Plot} set {plot.Values:N0} {Plural(plot.Values, "value")} of past bars anew, up to ")
                + Text($"{plot.MostBarsBack:N0} {Plural(plot.MostBarsBack, "bar")} back; ")
                + Text($"first that of bar {plot.Bar} ({plot.Utc:yyyy-MM-dd HH:mm:ss} UTC) at bar {plot.At.Primary}: ")
                + Text($"{Value(plot.Before)} became {Value(plot.After)}");
        }

        foreach (HistoryNeed need in result.History) yield return Sentence(need);
    }

    private static string Sentence(HistoryNeed need)
    {
        string name = need.Kind == CheckedKind.Order ? "the orders" : need.Name;
        string moved = need.Bars is { } bars
            ? Text($"History: {name}: {bars:N0} {Plural(bars, "bar")}, then more history changes nothing")
            : $"History: {name}: still moved by more history at the end of the data";
        if (need.Kind == CheckedKind.Order) return moved;
        return need.Roughly is { } roughly && need.Roughly != need.Bars
            ? moved + Text($"; {roughly:N0} to a thousandth of its range")
            : moved;
    }

    private static string Sentence(ValueDifference difference, string with, string without)
    {
        CheckedMoment moment = difference.Moment;
        string where = Text($"at bar {moment.Bar}") + (moment.Series > 0 ? Text($" of series {moment.Series}") : "")
            + Text($", {moment.Utc:yyyy-MM-dd HH:mm:ss} UTC, ");
        string what = difference.Kind switch
        {
            CheckedKind.Order => $"the order '{difference.Name}'",
            CheckedKind.End => "the run",
            CheckedKind.Series => $"the series '{difference.Name}'",
            _ => difference.Name,
        };
        return $"{where}{what}: {difference.With} {with}, {difference.Without} {without}";
    }

    private static string Named(FutureChange? change) => change switch
    {
        FutureChange.Withheld => "later bars withheld",
        FutureChange.Falls => "later bars below all others",
        FutureChange.Rises => "later bars above all others",
        _ => "later bars from elsewhere in the data",
    };

    private static string Value(double? value) =>
        value is { } known ? known.ToString("R", CultureInfo.InvariantCulture) : "not set";

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
