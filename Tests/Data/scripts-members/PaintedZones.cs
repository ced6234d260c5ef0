using System;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.NinjaScript;
using SharpDX;
using SharpDX.Direct2D1;

// Paints zones by hand; the arithmetic of its shapes is printed.
namespace NinjaTrader.NinjaScript.Indicators
{
    public class PaintedZones : Indicator
    {
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "PaintedZones";
            AddPlot(new Gui.Stroke(System.Windows.Media.Brushes.Red, DashStyleHelper.Dash, 2), PlotStyle.Line, "Zone");
        }

        protected override void OnBarUpdate()
        {
            Value[0] = Close[0];
            if (CurrentBar != 0) return;
            Matrix3x2 scale = Matrix3x2.Scaling(2f, 3f, new Vector2(10f, 10f));
            Print("scale " + scale.M31 + " " + scale.M32);
            SharpDX.Color red = new SharpDX.Color(255, 0, 0);
            Print("same " + (red == new SharpDX.Color(1f, 0f, 0f)) + " " + ((SharpDX.Color)new Color4(1f, 0f, 0f, 1f) != red));
            RectangleF zone = new RectangleF(0, 0, 10, 10);
            Print("meets " + zone.Intersects(new RectangleF(9, 9, 5, 5)) + " " + zone.Intersects(new RectangleF(10, 0, 5, 5)));
            System.Windows.Media.Pen pen = Plots[0].Pen;
            Print("pen " + pen.Thickness + " " + (pen.DashStyle == DashStyles.Dash) + " " + Plots[0].IsOpacityVisible);
            SharpDX.Point point = new SharpDX.Point(3, 4);
            Print("point " + ((Vector2)point).Length());
        }

        protected override void OnRender(ChartControl chartControl, ChartScale chartScale)
        {
            float distance = chartControl.Properties.BarDistance;
            int right = chartControl.CanvasRight;
            using (var decoder = new SharpDX.WIC.BitmapDecoder(Core.Globals.WicImagingFactory, "picture.png", SharpDX.WIC.DecodeOptions.CacheOnLoad))
            using (SharpDX.Direct2D1.Brush brush = Plots[0].Brush.ToDxBrush(RenderTarget, 0.5f))
            {
                RenderTarget.FillRectangle(new RectangleF(chartControl.CanvasLeft, 0, distance, right), brush);
                foreach (Gui.NinjaScript.IChartObject chartObject in ChartPanel.ChartObjects) chartObject.ZOrder = ChartBars.ZOrder;
            }
        }
    }
}
