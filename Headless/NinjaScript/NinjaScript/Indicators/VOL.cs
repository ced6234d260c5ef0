#nullable disable
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Volume of the bar.</summary>
    public class VOL : Indicator
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "VOL";
            IsSuspendedWhileInactive = true;
            AddPlot(new Stroke(Brushes.DodgerBlue, 2), PlotStyle.Bar, "Volume");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate() => Value[0] = Volume[0];
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private VOL[] cacheVOL;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public VOL VOL()
        {
            return VOL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public VOL VOL(ISeries<double> input)
        {
            if (cacheVOL != null)
                for (int idx = 0; idx < cacheVOL.Length; idx++)
                    if (cacheVOL[idx].EqualsInput(input))
                        return cacheVOL[idx];
            return CacheIndicator(new VOL(), input, ref cacheVOL);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public Indicators.VOL VOL()
        {
            return indicator.VOL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public Indicators.VOL VOL(ISeries<double> input)
        {
            return indicator.VOL(input);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public Indicators.VOL VOL()
        {
            return indicator.VOL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOL"/>
        public Indicators.VOL VOL(ISeries<double> input)
        {
            return indicator.VOL(input);
        }
    }
}
#endregion
