using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Host.Performance;

namespace NT8Bridge.Headless.Work.Optimize;

/// <summary>
/// A run of an optimisation as one line of text, by which it outlives the process that made it: every number comes back bit for
/// bit.
/// </summary>
internal static class KeptRun
{
    private const char Between = ' ';

    /// <summary>Parts before the statistics: bars, whether there was a trade, what is ranked by.</summary>
    private const int Before = 3;

    /// <summary>Between the number of a day and what it brought.</summary>
    private const char OfDay = ':';

    private static readonly string[] Keys = [.. StatisticsTable.All.Select(static statistic => statistic.Key)];

    /// <summary>The line of a run.</summary>
    public static string Write(OptimizedRun run)
    {
        if (run.Error is { } error) return "-" + error.Written();
        IEnumerable<double> numbers = Keys.Select(key => run.Statistics[key]).Prepend(run.Rank);
        return string.Create(CultureInfo.InvariantCulture, $"{run.Bars}{Between}{(run.HasTraded ? 1 : 0)}{Between}")
            + string.Join(Between, [.. numbers.Select(Text), .. run.Days?.Select(Text) ?? []]);
    }

    /// <summary>The run of a line.</summary>
    public static OptimizedRun Read(IReadOnlyDictionary<string, string> parameters, string line)
    {
        if (line.StartsWith('-')) return new OptimizedRun(parameters, WorkText.Read(line[1..]));
        string[] parts = line.Split(Between);
        Dictionary<string, double> statistics = new(StringComparer.Ordinal);
        for (int i = 0; i < Keys.Length; i++) statistics[Keys[i]] = Number(parts[i + Before]);
        return new OptimizedRun(
            parameters, int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1] == "1", Number(parts[2]), statistics)
        {
            Days = [.. parts[(Keys.Length + Before)..].Select(Day)],
        };
    }

    private static string Text(DayProfit day) =>
        day.Day.ToString(CultureInfo.InvariantCulture) + OfDay + Text(day.Profit);

    private static DayProfit Day(string text)
    {
        string[] parts = text.Split(OfDay);
        return new DayProfit(int.Parse(parts[0], CultureInfo.InvariantCulture), Number(parts[1]));
    }

    private static string Text(double number) =>
        BitConverter.DoubleToInt64Bits(number).ToString("x", CultureInfo.InvariantCulture);

    private static double Number(string text) =>
        BitConverter.Int64BitsToDouble(long.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
