using System.Windows.Media;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>
    /// Trades against a gap: it sells one upwards and buys one downwards, with a target and a stop. A gap that is still open at
    /// the end of its bar is traded at the open of the next.
    /// </summary>
    public class GapFade : Strategy
    {
        /// <summary>Least size of a gap, points.</summary>
        [NinjaScriptProperty]
        public double Points { get; set; }

        /// <summary>Distance of the target from the entry, ticks.</summary>
        [NinjaScriptProperty]
        public int TargetTicks { get; set; }

        /// <summary>Distance of the stop from the entry, ticks.</summary>
        [NinjaScriptProperty]
        public int StopTicks { get; set; }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "GapFade";
                Calculate = Calculate.OnBarClose;
                BarsRequiredToTrade = 1;
                Points = 4;
                TargetTicks = 8;
                StopTicks = 20;
                AddPlot(Brushes.Gray, "Gap");
            }
            else if (State == State.Configure)
            {
                SetProfitTarget(CalculationMode.Ticks, TargetTicks);
                SetStopLoss(CalculationMode.Ticks, StopTicks);
            }
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar < BarsRequiredToTrade) return;
            double gap = Open[0] - Close[1];
            Values[0][0] = gap;
            if (gap >= Points && Close[0] > Close[1])
            {
                EnterShort("Fade");
                Print("gap of " + gap + " points");
                Draw.ArrowDown(this, "gap", false, 0, High[0], Brushes.Red);
            }
            else if (gap <= -Points && Close[0] < Close[1])
            {
                EnterLong("Fade");
                Print("gap of " + gap + " points");
                Draw.ArrowUp(this, "gap", false, 0, Low[0], Brushes.Green);
            }
        }
    }
}
