using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Windows.Media;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.DrawingTools;
using Stroke = NinjaTrader.Gui.Stroke;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>
/// Reads draw objects of NinjaTrader's own kinds. A script's kind of its own, though it may derive from one of them, paints
/// itself, so that nobody but it knows its picture.
/// </summary>
internal sealed class DrawnReader(BarsSeries series)
{
    private static readonly Dictionary<Type, DrawnShape> Shapes = new()
    {
        [typeof(Line)] = DrawnShape.Line, [typeof(Ray)] = DrawnShape.Ray, [typeof(ExtendedLine)] = DrawnShape.ExtendedLine,
        [typeof(ArrowLine)] = DrawnShape.ArrowLine, [typeof(HorizontalLine)] = DrawnShape.HorizontalLine,
        [typeof(VerticalLine)] = DrawnShape.VerticalLine, [typeof(Rectangle)] = DrawnShape.Rectangle,
        [typeof(Text)] = DrawnShape.Text, [typeof(TextFixed)] = DrawnShape.FixedText,
        [typeof(TextFixedFine)] = DrawnShape.FixedText, [typeof(ArrowUp)] = DrawnShape.ArrowUp,
        [typeof(ArrowDown)] = DrawnShape.ArrowDown, [typeof(TriangleUp)] = DrawnShape.TriangleUp,
        [typeof(TriangleDown)] = DrawnShape.TriangleDown, [typeof(Dot)] = DrawnShape.Dot, [typeof(Square)] = DrawnShape.Square,
        [typeof(Diamond)] = DrawnShape.Diamond,
    };

    /// <summary>The object; null when its picture is not known or a point of it has no place.</summary>
    public DrawnObject? Read(DrawingTool tool)
    {
        if (!Shapes.TryGetValue(tool.GetType(), out DrawnShape shape)) return null;
        // A vertical line has no price, and its point not a number there.
        bool hasPrice = shape != DrawnShape.VerticalLine;
        DrawnPoint[] points = [.. tool.Anchors.Select(anchor => new DrawnPoint(BarOf(anchor), hasPrice ? anchor.Price : 0))];
        int needed = shape switch
        {
            DrawnShape.FixedText => 0,
            DrawnShape.Line or DrawnShape.Ray or DrawnShape.ExtendedLine or DrawnShape.ArrowLine or DrawnShape.Rectangle => 2,
            _ => 1,
        };
        if (points.Length < needed || points.Any(point => !double.IsFinite(point.Price))) return null;
        var plain = new DrawnObject { Tag = tool.Tag, Shape = shape, Points = points };
        return tool switch
        {
            Line line => With(plain, line.Stroke),
            ShapeBase area => With(plain, area.OutlineStroke) with { Fill = Css(area.AreaBrush, area.AreaOpacity) },
            ChartMarker marker => plain with { Color = Css(marker.AreaBrush) },
            Text text => Read(plain, text),
            _ => null,
        };
    }

    private static DrawnObject Read(DrawnObject plain, Text text) => plain with
    {
        Text = text.DisplayText ?? "",
        Color = Css(text.TextBrush),
        Fill = Css(text.AreaBrush, text.AreaOpacity),
        TextSize = text.Font?.Size ?? 0,
        Offset = text.YPixelOffset,
        Place = text switch
        {
            TextFixed at => at.TextPosition.ToString(),
            TextFixedFine at => at.TextPositionFine.ToString(),
            _ => text.Alignment.ToString(),
        },
    };

    private static DrawnObject With(DrawnObject plain, Stroke? stroke) => stroke is null ? plain : plain with
    {
        Color = Css(stroke.Brush, stroke.Opacity), Width = stroke.Width, Dash = stroke.DashStyleHelper.ToString(),
    };

    /// <summary>A brush of one colour as CSS writes it; empty for none, and for one that paints nothing.</summary>
    private static string Css(Brush? brush, int opacity = 100)
    {
        if (brush is not SolidColorBrush { Color: { A: > 0 } color }) return "";
        double alpha = Math.Clamp(color.A / 255.0 * brush.Opacity * opacity / 100, 0, 1);
        return alpha <= 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $"rgba({color.R},{color.G},{color.B},{Math.Round(alpha, 3)})");
    }

    /// <summary>
    /// The bar of the primary series. A point by bars ago of that series has the time of its bar; one in the future has none, and
    /// the bars that it counts then are taken for those of the primary series.
    /// </summary>
    private int BarOf(ChartAnchor anchor)
    {
        if (anchor.Time == default) return anchor.BarsAgo == int.MinValue ? 0 : anchor.DrawnOnBar - anchor.BarsAgo;
        int counted = anchor.DrawnOnBar - anchor.BarsAgo;
        if (anchor.BarsAgo != int.MinValue && counted >= 0 && counted < series.Count && series.GetTime(counted) == anchor.Time)
            return counted;
        int low = 0, high = series.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (series.GetTime(middle) < anchor.Time) low = middle + 1;
            else high = middle;
        }

        return Math.Min(low, Math.Max(0, series.Count - 1));
    }
}
