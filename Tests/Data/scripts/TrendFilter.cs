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
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.DrawingTools;
#endregion

namespace NinjaTrader.NinjaScript.Strategies
{
	public class TrendFilter : Strategy
	{
		private EMA slow;
		private EMA fast;
		private SwingDistance swing;
		private SessionIterator sessions;

		protected override void OnStateChange()
		{
			switch (State)
			{
				case State.SetDefaults:
					Name = "TrendFilter";
					Fast = 9;
					Slow = 21;
					break;
				case State.Configure:
					AddDataSeries(BarsPeriodType.Minute, 15);
					AddDataSeries(Data.BarsPeriodType.Day, 1);
					break;
				case State.DataLoaded:
					fast = EMA(Fast);
					slow = EMA(BarsArray[1], Slow);
					swing = SwingDistance(Closes[1], 5);
					sessions = new SessionIterator(Bars);
					break;
			}
		}

		protected override void OnBarUpdate()
		{
			if (CurrentBars[0] < BarsRequiredToTrade || CurrentBars[1] < Slow)
				return;
			if (BarsInProgress == 1)
			{
				Print(Times[1][0] + " " + swing[0]);
				return;
			}
			if (BarsInProgress != 0)
				return;
			if (sessions.IsNewSession(Time[0], true))
				sessions.GetNextSession(Time[0], true);
			bool nearEnd = Time[0] > sessions.ActualSessionEnd.AddMinutes(-10);
			if (!nearEnd && Close[0] > slow[0] && CrossAbove(Close, fast, 1))
				EnterLong(0, 1, "L");
			if (Position.MarketPosition == MarketPosition.Long && (nearEnd || CrossBelow(Close, fast, 1)))
				ExitLong("X", "L");
		}

		[NinjaScriptProperty]
		[Range(1, 200)]
		[Display(Name = "Fast", GroupName = "Parameters", Order = 0)]
		public int Fast { get; set; }

		[NinjaScriptProperty]
		[Range(1, 200)]
		[Display(Name = "Slow", GroupName = "Parameters", Order = 1)]
		public int Slow { get; set; }
	}
}
