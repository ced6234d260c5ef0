using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Work.Optimize;

/// <summary>
/// Half-hour bars of 24 weekdays, Monday 7 October to Thursday 7 November 2013: on day d each bar rises by 1 + d % 3 points. The
/// strategy buys with the first bar of a day and sells Hold bars later, so a day brings Hold · (1 + d % 3) points of 50.
/// </summary>
internal static class SteppedDays
{
    public const string File = "ES 12-13.Last.txt";
    public const int Days = 24;
    private const int BarsOfDay = 12;
    private const double Point = 50;

    /// <summary>What day d brings.</summary>
    public static double Profit(int day, int hold) => hold * (1 + (day % 3)) * Point;

    /// <summary>What the days from one to another bring.</summary>
    public static double Profit(int first, int end, int hold) =>
        Enumerable.Range(first, end - first).Sum(day => Profit(day, hold));

    /// <summary>Writes the bars, and the strategy as Stepper.cs.</summary>
    public static void Write(TemporaryFolder folder)
    {
        List<string> rows = [];
        DateTime day = new(2013, 10, 7);
        double price = 1000;
        for (int d = 0; d < Days; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            for (int bar = 1; bar <= BarsOfDay; bar++)
            {
                double open = price;
                price += 1 + (d % 3);
                rows.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{day.AddHours(14).AddMinutes(30 * bar):yyyyMMdd HHmmss};{open};{price};{open};{price};10"));
            }

            d++;
        }

        folder.Write(File, string.Join('\n', rows));
        folder.Write("Stepper.cs", Script.Strategy(
            "Stepper",
            "[NinjaScriptProperty, Range(1, 5)] public int Hold { get; set; } "
            + "[NinjaScriptProperty] public int Every { get; set; } "
            + "[NinjaScriptProperty] public string Note { get; set; } int bar, day;",
            "if (Bars.IsFirstBarOfSession) { bar = 0; day++; } bar++; if (day % Every != 0) return; "
            + "if (bar == 1) EnterLong(); if (bar == 1 + Hold) ExitLong();",
            "Hold = 1; Every = 1; Note = \"\"; BarsRequiredToTrade = 0;"));
    }
}
