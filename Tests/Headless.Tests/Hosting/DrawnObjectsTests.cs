using System;
using System.Linq;
using System.Windows.Media;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Gui;
using NinjaTrader.NinjaScript.DrawingTools;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Orders;

namespace NT8Bridge.Headless.Tests.Hosting;

/// <summary>What a strategy has drawn on six bars, the first of which ends at 10:01.</summary>
[TestClass]
public sealed class DrawnObjectsTests
{
    private static readonly (double Open, double High, double Low, double Close) Calm = (100, 100.5, 99.5, 100);

    [TestMethod]
    public void Points_by_bars_ago_and_by_time_lie_on_the_same_bars()
    {
        DrawnObjects drawn = Drawn(static s =>
        {
            if (s.CurrentBar != 4) return;
            Draw.Line(s, "bars", false, 3, 99, 1, 101, Brushes.Red, DashStyleHelper.Dash, 2);
            Draw.Line(
                s, "time", false, s.Times[0][3], 99, s.Times[0][1], 101, Brushes.Red, DashStyleHelper.Dash, 2);
            Draw.Ray(s, "future", -1, 99, -7, 101, Brushes.Blue);
            Draw.VerticalLine(s, "between", s.Times[0][2].AddSeconds(-10), Brushes.Blue);
        });
        DrawnObject bars = Named(drawn, "bars");
        Assert.AreEqual(DrawnShape.Line, bars.Shape);
        CollectionAssert.AreEqual(new[] { new DrawnPoint(1, 99), new DrawnPoint(3, 101) }, bars.Points.ToArray());
        Assert.AreEqual(("rgba(255,0,0,1)", 2.0, "Dash"), (bars.Color, bars.Width, bars.Dash));
        CollectionAssert.AreEqual(bars.Points.ToArray(), Named(drawn, "time").Points.ToArray());
        CollectionAssert.AreEqual(new[] { 5, 11 }, Named(drawn, "future").Points.Select(point => point.Bar).ToArray());
        Assert.AreEqual(2, Named(drawn, "between").Points[0].Bar, "the bar that holds the instant");
    }

    [TestMethod]
    public void Text_areas_and_marks_keep_what_they_look_like()
    {
        DrawnObjects drawn = Drawn(static s =>
        {
            if (s.CurrentBar != 2) return;
            Draw.Text(s, "text", "<b>here</b>", 0, 100.25, Brushes.Lime);
            Draw.TextFixed(s, "fixed", "corner", TextPosition.BottomRight);
            Draw.Rectangle(s, "area", false, 2, 101, 0, 99, Brushes.Transparent, Brushes.Blue, 30);
            Draw.ArrowUp(s, "up", false, 0, 99.5, Brushes.Green);
            Draw.HorizontalLine(s, "level", 100.5, Brushes.White);
        });
        Assert.AreEqual(("<b>here</b>", "rgba(0,255,0,1)"), (Named(drawn, "text").Text, Named(drawn, "text").Color));
        Assert.AreEqual(
            (DrawnShape.FixedText, "BottomRight"), (Named(drawn, "fixed").Shape, Named(drawn, "fixed").Place));
        Assert.AreEqual(("", "rgba(0,0,255,0.3)"), (Named(drawn, "area").Color, Named(drawn, "area").Fill));
        Assert.AreEqual((DrawnShape.ArrowUp, "rgba(0,128,0,1)"), (Named(drawn, "up").Shape, Named(drawn, "up").Color));
        Assert.AreEqual(100.5, Named(drawn, "level").Points[0].Price);
        Assert.IsEmpty(drawn.Others);
    }

    [TestMethod]
    public void What_is_not_shown_is_counted_by_kind()
    {
        DrawnObjects drawn = Drawn(static s =>
        {
            if (s.CurrentBar != 2) return;
            Draw.Dot(s, "dot", false, 0, 100, Brushes.Red);
            Draw.Dot(s, "nowhere", false, 0, double.NaN, Brushes.Red);
            Draw.Ellipse(s, "one", 2, 99, 0, 101, Brushes.Red);
            Draw.Ellipse(s, "two", 2, 99, 0, 101, Brushes.Red);
            Draw.FibonacciRetracements(s, "levels", false, 2, 99, 0, 101);
        });
        Assert.AreEqual("dot", drawn.Shown.Single().Tag);
        CollectionAssert.AreEqual(
            new[] { "Dot 1", "Ellipse 2", "FibonacciRetracements 1" },
            drawn.Others.Select(kind => $"{kind.Key} {kind.Value}").ToArray());
    }

    [TestMethod]
    public void What_goes_beyond_the_bound_is_counted_too()
    {
        DrawnObjects drawn = Drawn(static s =>
        {
            if (s.CurrentBar != 2) return;
            for (int i = 0; i <= DrawnObjects.Most; i++)
                Draw.Dot(s, FormattableString.Invariant($"{i}"), false, 0, 100, Brushes.Red);
        });
        Assert.HasCount(DrawnObjects.Most, drawn.Shown);
        Assert.AreEqual("Dot beyond the first 50,000 objects", drawn.Others.Single().Key);
        Assert.AreEqual(1, drawn.Others.Single().Value);
    }

    private static DrawnObject Named(DrawnObjects drawn, string tag) => drawn.Shown.Single(one => one.Tag == tag);

    private static DrawnObjects Drawn(Action<ScriptedStrategy> onBar) =>
        DrawnObjects.Of(Rig.Run(new ScriptedStrategy.Plot { OnBar = onBar }, Calm, Calm, Calm, Calm, Calm, Calm));
}
