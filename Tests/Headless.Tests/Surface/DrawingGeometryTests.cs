using System;
using System.Collections.Generic;
using System.Windows;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using Geometry = NinjaTrader.NinjaScript.DrawingTools.DrawingTool.MathHelper;

namespace NT8Bridge.Headless.Tests.Surface;

/// <summary>The plane geometry of drawing tools; y grows downwards.</summary>
[TestClass]
public sealed class DrawingGeometryTests
{
    [TestMethod]
    public void A_point_lies_above_on_or_below_a_line_whichever_way_it_is_drawn()
    {
        var left = new Point(0, 10);
        var right = new Point(10, 10);
        Assert.AreEqual(Geometry.PointLineLocation.LeftOrAbove, Geometry.GetPointLineLocation(left, right, new Point(5, 4)));
        Assert.AreEqual(Geometry.PointLineLocation.LeftOrAbove, Geometry.GetPointLineLocation(right, left, new Point(5, 4)));
        Assert.AreEqual(Geometry.PointLineLocation.RightOrBelow, Geometry.GetPointLineLocation(left, right, new Point(5, 12)));
        Assert.AreEqual(Geometry.PointLineLocation.DirectlyOnLine, Geometry.GetPointLineLocation(left, right, new Point(7, 10)));
        var top = new Point(3, 0);
        var bottom = new Point(3, 9);
        Assert.AreEqual(Geometry.PointLineLocation.LeftOrAbove, Geometry.GetPointLineLocation(top, bottom, new Point(1, 5)));
        Assert.AreEqual(Geometry.PointLineLocation.RightOrBelow, Geometry.GetPointLineLocation(bottom, top, new Point(4, 5)));
    }

    [TestMethod]
    public void A_point_is_near_a_stretch_up_to_its_ends()
    {
        var start = new Point(0, 0);
        var along = new Vector(10, 0);
        Assert.IsTrue(Geometry.IsPointAlongVector(new Point(5, 3), start, along, 3));
        Assert.IsFalse(Geometry.IsPointAlongVector(new Point(5, 3.1), start, along, 3));
        Assert.IsFalse(Geometry.IsPointAlongVector(new Point(14, 0), start, along, 3));
        Assert.IsTrue(Geometry.IsPointAlongVector(new Point(1, 1), start, default, 2));
    }

    [TestMethod]
    public void A_point_is_inside_an_ellipse_and_a_triangle_with_its_edge()
    {
        var center = new Point(10, 10);
        Assert.IsTrue(Geometry.IsPointInsideEllipse(center, new Point(14, 10), 4, 2));
        Assert.IsFalse(Geometry.IsPointInsideEllipse(center, new Point(10, 13), 4, 2));
        Assert.IsFalse(Geometry.IsPointInsideEllipse(center, center, 0, 2));
        var a = new Point(0, 0);
        var b = new Point(10, 0);
        var c = new Point(0, 10);
        Assert.IsTrue(Geometry.IsPointInsideTriangle(new Point(2, 2), a, b, c));
        Assert.IsTrue(Geometry.IsPointInsideTriangle(new Point(5, 5), c, a, b));
        Assert.IsFalse(Geometry.IsPointInsideTriangle(new Point(6, 6), a, b, c));
    }

    [TestMethod]
    public void A_condition_crosses_when_it_holds_now_and_did_not_before()
    {
        Assert.AreEqual((float)Math.PI, Geometry.DegreesToRadians(180), 1e-6f);
        Assert.IsTrue(Geometry.DidPredicateCross(Values(3, 1), value => value.Value > 2));
        Assert.IsFalse(Geometry.DidPredicateCross(Values(3, 4), value => value.Value > 2));
        Assert.IsFalse(Geometry.DidPredicateCross(Values(1, 3), value => value.Value > 2));
        Assert.IsFalse(Geometry.DidPredicateCross(Values(3), value => value.Value > 2));
    }

    private static List<ChartAlertValue> Values(params double[] values) =>
        [.. Array.ConvertAll(values, value => new ChartAlertValue { Value = value })];
}
