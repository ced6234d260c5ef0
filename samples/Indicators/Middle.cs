using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>The middle between the highest high and the lowest low of some bars.</summary>
    public class Middle : Indicator
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        public int Period { get; set; }

        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "Middle";
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Blue, "Middle");
        }

        protected override void OnBarUpdate()
        {
            Value[0] = (MAX(High, Period)[0] + MIN(Low, Period)[0]) / 2;
        }
    }
}
