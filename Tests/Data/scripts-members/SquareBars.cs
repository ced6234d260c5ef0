using System;
using System.Windows.Media;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

// A chart style of its own.
namespace NinjaTrader.NinjaScript.ChartStyles
{
    public class SquareBars : ChartStyle
    {
        private object icon;

        public override object Icon { get { return icon ?? (icon = Icons.ChartChartStyle); } }

        public override int GetBarPaintWidth(int barWidth)
        {
            return 1 + 2 * (barWidth - 1) + 2 * (int)Math.Round(Stroke.Width);
        }

        public override void OnRender(ChartControl chartControl, ChartScale chartScale, ChartBars chartBars)
        {
            for (int i = chartBars.FromIndex; i <= chartBars.ToIndex; i++)
            {
                SharpDX.Direct2D1.Brush brush = chartControl.GetBarOverrideBrush(chartBars, i) ?? UpBrushDX;
                TransformBrush(brush, new SharpDX.RectangleF(0, 0, BarWidthUI, 1));
                RenderTarget.FillRectangle(new SharpDX.RectangleF(0, 0, (float)BarWidth, 1), brush);
            }
        }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "Square bars";
                ChartStyleType = (ChartStyleType)77;
                BarWidth = 2;
            }
            else if (State == State.Configure)
            {
                Properties.Remove(Properties.Find("Stroke2", true));
                SetPropertyName("BarWidth", "Width");
                SetPropertyName("UpBrush", "Rising");
            }
        }
    }
}
