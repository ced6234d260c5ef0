using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;

namespace NT8Bridge.Headless.Tests.Series.BarsTypes;

/// <summary>Kagi, line break and point and figure over one-minute bars of 10 contracts each, worked by hand.</summary>
[TestClass]
public sealed class ClosingBarsTypeTests
{
    [TestMethod]
    public void Line_break_adds_a_line_beyond_the_newest_and_reverses_beyond_the_last_three() => CollectionAssert.AreEqual(
        new[]
        {
            // 100.5 lies within the last three lines, whose low is 100; 99 does not, and its line begins where the newest began.
            "02:00 100 101 100 101 20", "03:00 101 103 101 103 10", "05:00 103 104 103 104 20",
            // 102 lies below the high of the last three lines, 104; 105 above it.
            "07:00 103 103 99 99 20", "08:00 103 105 103 105 10",
        },
        Made.OfCloses(Made.Period(BarsPeriodType.LineBreak, 3), 100, 101, 101, 103, 104, 100.5, 99, 102, 105));

    [TestMethod]
    public void Kagi_turns_when_a_close_lies_the_reversal_back() => CollectionAssert.AreEqual(
        new[] { "03:00 100 102.5 100 102.5 30", "05:00 102.5 102.5 100 100 20", "06:00 100 101.25 100 101.25 10" },
        Made.OfCloses(Made.Period(BarsPeriodType.Kagi, 4), 100, 101, 102.5, 102, 101.5, 100, 101.25));

    [TestMethod]
    public void Kagi_turns_by_percent_of_the_lines_end()
    {
        BarsPeriod onePercent = Made.Period(BarsPeriodType.Kagi, 1);
        onePercent.ReversalType = ReversalType.Percent;
        // One percent of 200 are 2 points: 198.25 is not enough, 198 is.
        CollectionAssert.AreEqual(
            new[] { "02:00 199 200 199 200 20", "03:00 200 200 198 198 10" },
            Made.OfCloses(onePercent, 199, 200, 198.25, 198));
    }

    [TestMethod]
    public void Point_and_figure_goes_by_whole_boxes_and_turns_after_three() => CollectionAssert.AreEqual(
        new[] { "03:00 100 102 100 102 30", "05:00 101 101 97 97 20", "06:00 98 100 98 100 10" },
        Made.OfCloses(Made.Period(BarsPeriodType.PointAndFigure, 4, 3), 100, 100.5, 102.25, 99.5, 98.75, 97, 100.25));

    [TestMethod]
    public void Point_and_figure_by_highs_and_lows_looks_at_its_own_direction_first()
    {
        BarsPeriod byExtremes = Made.Period(BarsPeriodType.PointAndFigure, 4, 3);
        byExtremes.PointAndFigurePriceType = PointAndFigurePriceType.HighsAndLows;
        // The third bar reaches from 102 down to 99: its high adds no box, so its low turns the column.
        CollectionAssert.AreEqual(
            new[] { "02:00 100 102 100 102 20", "03:00 101 101 99 99 10" }, Made.OfCloses(byExtremes, 100, 100, 102, 99));
    }

    [TestMethod]
    public void Ticks_decide_when_the_minute_below_is_over()
    {
        // Ticks a second apart: the base bars are of two ticks, the last of which is known to be over with the third tick.
        BarsPeriod overTicks = Made.Period(BarsPeriodType.LineBreak, 3);
        overTicks.BaseBarsPeriodType = BarsPeriodType.Tick;
        overTicks.BaseBarsPeriodValue = 2;
        CollectionAssert.AreEqual(
            new[] { "00:01 100 101 100 101 3", "00:03 101 102 101 102 7" },
            Made.OfTicks(overTicks, (100, 1), (101, 2), (105, 3), (102, 4), (90, 5)));
    }
}
