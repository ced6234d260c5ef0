#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Core.FloatingPoint;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Where the RSI lies in its own range, 0 to 1. The bars before the first RSI count as 0, as a script reads them.
    /// </summary>
    public class StochRSI : Indicator
    {
        private RSI rsi;
        private MAX highest;
        private MIN lowest;

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "StochRSI";
                IsSuspendedWhileInactive = true;
                Period = 14;
                AddPlot(Brushes.DarkCyan, "StochRSI");
                AddLine(Brushes.DarkGray, 0.8, "Overbought");
                AddLine(Brushes.DarkGray, 0.5, "Neutral");
                AddLine(Brushes.DarkGray, 0.2, "Oversold");
            }
            else if (State == State.DataLoaded)
            {
                rsi = RSI(Input, Period, 1);
                highest = MAX(rsi, Period);
                lowest = MIN(rsi, Period);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate()
        {
            // Without a change of price the RSI moves by the noise of arithmetic only.
            double width = highest[0] - lowest[0];
            Value[0] = width.ApproxCompare(0) == 0 ? 0 : (rsi[0] - lowest[0]) / width;
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private StochRSI[] cacheStochRSI;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public StochRSI StochRSI(int period)
        {
            return StochRSI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public StochRSI StochRSI(ISeries<double> input, int period)
        {
            if (cacheStochRSI != null)
                for (int idx = 0; idx < cacheStochRSI.Length; idx++)
                    if (cacheStochRSI[idx].Period == period && cacheStochRSI[idx].EqualsInput(input))
                        return cacheStochRSI[idx];
            return CacheIndicator(new StochRSI { Period = period }, input, ref cacheStochRSI);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public Indicators.StochRSI StochRSI(int period)
        {
            return indicator.StochRSI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public Indicators.StochRSI StochRSI(ISeries<double> input, int period)
        {
            return indicator.StochRSI(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public Indicators.StochRSI StochRSI(int period)
        {
            return indicator.StochRSI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StochRSI"/>
        public Indicators.StochRSI StochRSI(ISeries<double> input, int period)
        {
            return indicator.StochRSI(input, period);
        }
    }
}
#endregion
