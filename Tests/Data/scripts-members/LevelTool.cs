using System;
using System.Collections.Generic;
using System.Linq;
using System.Windows;
using System.Windows.Controls;
using System.Windows.Media;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;

// A drawing tool with price levels that shows distances in a unit of the user's choice, and an indicator that looks at it.
namespace NinjaTrader.NinjaScript.DrawingTools
{
    public class LevelTool : PriceLevelContainer
    {
        public ValueUnit DisplayUnit { get; set; }

        public override IEnumerable<ChartAnchor> Anchors { get { yield break; } }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "Level tool";
                DisplayUnit = ValueUnit.Ticks;
            }
            else if (State == State.Configure && PriceLevels.Count == 0)
            {
                PriceLevels.Add(new PriceLevel(0, Brushes.DarkGray));
                PriceLevels.Add(new PriceLevel(50, Brushes.Gold, 3));
                PriceLevels.Add(new PriceLevel(100, Brushes.Red, 1, DashStyleHelper.Dash, 40));
            }
        }

        public override void OnRender(ChartControl chartControl, ChartScale chartScale)
        {
            SetAllPriceLevelsRenderTarget();
            using (SharpDX.DirectWrite.TextFormat format = new SimpleFont("Arial", 12).ToDirectWriteTextFormat())
            {
                RenderTarget.DrawText(
                    Show(1.5, 0.25, 50), format, new SharpDX.RectangleF(0, 0, 9, 9), PriceLevels[0].Stroke.BrushDX,
                    SharpDX.Direct2D1.DrawTextOptions.None, SharpDX.Direct2D1.MeasuringMode.GdiClassic);
            }
        }

        public string Show(double distance, double tickSize, double pointValue)
        {
            switch (DisplayUnit)
            {
                case ValueUnit.Currency: return (distance * pointValue).ToString("F2");
                case ValueUnit.Percent: return distance.ToString("P");
                case ValueUnit.Pips: return (distance / tickSize / 10).ToString("F1");
                case ValueUnit.Ticks: return (distance / tickSize).ToString("F0");
                default: return distance.ToString("F2");
            }
        }
    }
}

namespace NinjaTrader.NinjaScript.Indicators
{
    public class LevelTools : Indicator
    {
        private System.Windows.Forms.Timer timer;
        private int closed;

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
                Name = "Level tools";
            else if (State == State.DataLoaded)
            {
                LevelTool tool = new LevelTool();
                tool.SetState(State.Configure);
                tool.SetAllPriceLevelsRenderTarget();
                Print(string.Join(" ", tool.PriceLevels.Select(l => l.Value + "/" + l.Stroke.Width + "/" + l.Stroke.Opacity)));
                Print("shown " + tool.Show(1.5, 0.25, 50));
                timer = new System.Windows.Forms.Timer { Interval = 1000 };
                timer.Start();
                Instrument.MarketDataUpdate += OnPrice;
            }
            else if (State == State.Terminated && timer != null)
            {
                timer.Dispose();
                Instrument.MarketDataUpdate -= OnPrice;
            }
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar != 0) return;
            TabControl tabs = new TabControl();
            tabs.Items.Add("first");
            Print("tab " + tabs.Items.GetItemAt(0) + " timer " + timer.Enabled);
            TitledWindow window = new TitledWindow();
            WeakEventManager<Window, EventArgs>.AddHandler(window, "Closed", OnClosed);
            window.Close();
            WeakEventManager<Window, EventArgs>.RemoveHandler(window, "Closed", OnClosed);
            window.Close();
            Matrix turned = new Matrix(0, 1, -1, 0, 10, 20);
            Point to = turned.Transform(new Point(1, 2));
            Print("closed " + closed + " at " + to.X + " " + to.Y + " lines "
                + new GuidelineSet(new[] { 0.5, 1.5 }, null).GuidelinesX.Count);
        }

        private void OnClosed(object sender, EventArgs e)
        {
            closed++;
        }

        private void OnPrice(object sender, MarketDataEventArgs e)
        {
            Print(e.Price);
        }
    }

    public class TitledWindow : NTWindow
    {
        private readonly InstrumentSelector selector = new InstrumentSelector { LastUsedGroup = "Levels" };

        protected override void OnSourceInitialized(EventArgs e)
        {
            base.OnSourceInitialized(e);
            Caption = selector.LastUsedGroup;
        }
    }
}
