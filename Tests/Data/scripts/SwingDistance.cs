#region Using declarations
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;
#endregion

//This namespace holds Indicators in this folder and is required. Do not change it.
namespace NinjaTrader.NinjaScript.Indicators
{
	public class SwingDistance : Indicator
	{
		private Series<double> middle;

		protected override void OnStateChange()
		{
			if (State == State.SetDefaults)
			{
				Description					= @"Distance from the middle of the range, smoothed.";
				Name						= "SwingDistance";
				Calculate					= Calculate.OnBarClose;
				IsOverlay					= false;
				DisplayInDataBox			= true;
				DrawOnPricePanel			= false;
				PaintPriceMarkers			= true;
				ScaleJustification			= NinjaTrader.Gui.Chart.ScaleJustification.Right;
				IsSuspendedWhileInactive	= true;
				Period						= 10;
				AddPlot(new Stroke(Brushes.SteelBlue, 2), PlotStyle.Bar, "Distance");
				AddPlot(Brushes.Orange, "Smooth");
			}
			else if (State == State.DataLoaded)
				middle = new Series<double>(this);
		}

		protected override void OnBarUpdate()
		{
			int bars = Math.Min(CurrentBar + 1, Period);
			middle[0] = (Input[HighestBar(Input, bars)] + Input[LowestBar(Input, bars)]) / 2;
			Values[0][0] = Input[0] - middle[0];
			Smooth[0] = SMA(Values[0], 3)[0];
			if (CurrentBar > 0 && CountIf(() => Values[0][0] > 0, 5) == 5)
				BackBrush = Brushes.Honeydew;
		}

		protected override void OnRender(ChartControl chartControl, ChartScale chartScale)
		{
			base.OnRender(chartControl, chartScale);
			using (SharpDX.Direct2D1.SolidColorBrush brush = new SharpDX.Direct2D1.SolidColorBrush(RenderTarget, SharpDX.Color.Red))
				RenderTarget.FillRectangle(new SharpDX.RectangleF(ChartPanel.X, ChartPanel.Y, 4, chartScale.GetYByValue(0)), brush);
		}

		public override string FormatPriceMarker(double price)
		{
			return price.ToString("0.00");
		}

		#region Properties
		[Range(1, int.MaxValue), NinjaScriptProperty]
		[Display(ResourceType = typeof(Custom.Resource), Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
		public int Period
		{ get; set; }

		[Browsable(false)]
		[XmlIgnore()]
		public Series<double> Smooth
		{
			get { return Values[1]; }
		}
		#endregion
	}
}

#region NinjaScript generated code. Neither change nor remove.

namespace NinjaTrader.NinjaScript.Indicators
{
	public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
	{
		private SwingDistance[] cacheSwingDistance;
		public SwingDistance SwingDistance(int period)
		{
			return SwingDistance(Input, period);
		}

		public SwingDistance SwingDistance(ISeries<double> input, int period)
		{
			if (cacheSwingDistance != null)
				for (int idx = 0; idx < cacheSwingDistance.Length; idx++)
					if (cacheSwingDistance[idx] != null && cacheSwingDistance[idx].Period == period
						&& cacheSwingDistance[idx].EqualsInput(input))
						return cacheSwingDistance[idx];
			return CacheIndicator<SwingDistance>(new SwingDistance(){ Period = period }, input, ref cacheSwingDistance);
		}
	}
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
	public partial class MarketAnalyzerColumn : MarketAnalyzerColumnBase
	{
		public Indicators.SwingDistance SwingDistance(int period)
		{
			return indicator.SwingDistance(Input, period);
		}

		public Indicators.SwingDistance SwingDistance(ISeries<double> input , int period)
		{
			return indicator.SwingDistance(input, period);
		}
	}
}

namespace NinjaTrader.NinjaScript.Strategies
{
	public partial class Strategy : NinjaTrader.Gui.NinjaScript.StrategyRenderBase
	{
		public Indicators.SwingDistance SwingDistance(int period)
		{
			return indicator.SwingDistance(Input, period);
		}

		public Indicators.SwingDistance SwingDistance(ISeries<double> input , int period)
		{
			return indicator.SwingDistance(input, period);
		}
	}
}

#endregion
