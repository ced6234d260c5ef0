#nullable disable
using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>High minus low.</summary>
    public class Range : Indicator
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "Range";
            IsSuspendedWhileInactive = true;
            AddPlot(new Stroke(Brushes.Goldenrod, 2), PlotStyle.Bar, "RangeValue");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate() => Value[0] = High[0] - Low[0];
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private Range[] cacheRange;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Range Range()
        {
            return Range(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Range Range(ISeries<double> input)
        {
            if (cacheRange != null)
                for (int idx = 0; idx < cacheRange.Length; idx++)
                    if (cacheRange[idx].EqualsInput(input))
                        return cacheRange[idx];
            return CacheIndicator(new Range(), input, ref cacheRange);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Indicators.Range Range()
        {
            return indicator.Range(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Indicators.Range Range(ISeries<double> input)
        {
            return indicator.Range(input);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Indicators.Range Range()
        {
            return indicator.Range(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Range"/>
        public Indicators.Range Range(ISeries<double> input)
        {
            return indicator.Range(input);
        }
    }
}
#endregion
