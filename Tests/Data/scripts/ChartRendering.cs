#region Using declarations
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Input;
using System.Windows.Media;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;
using SharpDX;
using SharpDX.Direct2D1;
using SharpDX.DirectWrite;
using Brush = System.Windows.Media.Brush;
using Point = System.Windows.Point;
#endregion

namespace NinjaTrader.NinjaScript.Indicators
{
	public class ChartRendering : Indicator
	{
		private SharpDX.Direct2D1.Brush lineBrush;
		private SharpDX.Direct2D1.SolidColorBrush fillBrush;

		protected override void OnStateChange()
		{
			if (State == State.SetDefaults)
			{
				Name = "ChartRendering";
				IsOverlay = true;
				Line = new Stroke(Brushes.Blue, DashStyleHelper.Dash, 2, 50);
				LabelFont = new SimpleFont("Arial", 12) { Bold = true };
				AddPlot(new Stroke(Brushes.Orange, 2), PlotStyle.TriangleUp, "Middle");
			}
			else if (State == State.Historical)
			{
				if (ChartControl != null)
					ChartControl.MouseMove += OnMouseMove;
			}
		}

		protected override void OnBarUpdate()
		{
			Value[0] = (High[0] + Low[0]) / 2;
		}

		private void OnMouseMove(object sender, MouseEventArgs e)
		{
			Point at = e.GetPosition(ChartPanel as System.Windows.IInputElement);
			int x = ChartingExtensions.ConvertToHorizontalPixels(at.X, ChartControl.PresentationSource);
			TriggerCustomEvent(o => Print(ChartControl.GetTimeByX(x)), null);
			ForceRefresh();
		}

		public override void OnRenderTargetChanged()
		{
			if (lineBrush != null)
				lineBrush.Dispose();
			if (RenderTarget == null)
				return;
			lineBrush = Line.Brush.ToDxBrush(RenderTarget);
			fillBrush = new SharpDX.Direct2D1.SolidColorBrush(RenderTarget, SharpDX.Color.DodgerBlue);
		}

		protected override void OnRender(ChartControl chartControl, ChartScale chartScale)
		{
			base.OnRender(chartControl, chartScale);
			if (Bars == null || ChartBars == null || IsInHitTest || !chartControl.Properties.EquidistantBarSpacing)
				return;
			AntialiasMode before = RenderTarget.AntialiasMode;
			RenderTarget.AntialiasMode = AntialiasMode.PerPrimitive;
			for (int index = ChartBars.FromIndex; index <= ChartBars.ToIndex; index++)
			{
				Vector2 at = new Vector2(chartControl.GetXByBarIndex(ChartBars, index), chartScale.GetYByValue(Value.GetValueAt(index)));
				RenderTarget.DrawLine(at, new Vector2(at.X + 3, at.Y), lineBrush, Line.Width, Line.StrokeStyle);
				RenderTarget.FillEllipse(new Ellipse(at, 3, 3), fillBrush);
				RenderTarget.FillRectangle(new RectangleF(at.X, at.Y, 3f, 3f), fillBrush);
			}

			using (TextFormat format = LabelFont.ToDirectWriteTextFormat())
			using (TextLayout layout = new TextLayout(Core.Globals.DirectWriteFactory, "middle", format, ChartPanel.W, ChartPanel.H))
				RenderTarget.DrawTextLayout(new Vector2(ChartPanel.X, layout.Metrics.Height), layout, lineBrush, DrawTextOptions.NoSnap);
			using (SharpDX.Direct2D1.PathGeometry path = new SharpDX.Direct2D1.PathGeometry(Core.Globals.D2DFactory))
			{
				GeometrySink sink = path.Open();
				sink.BeginFigure(new Vector2(1, 1), FigureBegin.Filled);
				sink.AddLine(new Vector2(2, 2));
				sink.EndFigure(FigureEnd.Closed);
				sink.Close();
				RenderTarget.FillGeometry(path, fillBrush);
			}

			RenderTarget.Transform = Matrix3x2.Identity;
			RenderTarget.AntialiasMode = before;
		}

		private DateTime PlatformTime()
		{
			Connection connection = Bars.Instrument.GetMarketDataConnection();
			return connection.Options.Provider == Provider.Playback ? connection.Now : DateTime.Now;
		}

		[Display(Name = "Line", GroupName = "Look", Order = 1)]
		public Stroke Line { get; set; }

		[Display(Name = "Font", GroupName = "Look", Order = 2)]
		public SimpleFont LabelFont { get; set; }
	}
}
