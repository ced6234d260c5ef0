#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Variable moving average (T. Chande): an exponential average whose weight grows with the momentum.</summary>
    public class VMA : Indicator
    {
        private CMO momentum;

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>Bars of the volatility.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "VolatilityPeriod", GroupName = "NinjaScriptParameters", Order = 1)]
        public int VolatilityPeriod { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "VMA";
                IsSuspendedWhileInactive = true;
                IsOverlay = true;
                Period = 9;
                VolatilityPeriod = 9;
                AddPlot(Brushes.DodgerBlue, "VMA");
            }
            else if (State == State.DataLoaded)
            {
                momentum = CMO(Input, VolatilityPeriod);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate()
        {
            double weight = CurrentBar == 0 ? 1 : 2.0 / (Period + 1) * Math.Abs(momentum[0]) / 100;
            Value[0] = weight * Input[0] + (CurrentBar == 0 ? 0 : (1 - weight) * Value[1]);
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private VMA[] cacheVMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public VMA VMA(int period, int volatilityPeriod)
        {
            return VMA(Input, period, volatilityPeriod);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public VMA VMA(ISeries<double> input, int period, int volatilityPeriod)
        {
            if (cacheVMA != null)
                for (int idx = 0; idx < cacheVMA.Length; idx++)
                    if (cacheVMA[idx].Period == period
                        && cacheVMA[idx].VolatilityPeriod == volatilityPeriod
                        && cacheVMA[idx].EqualsInput(input))
                        return cacheVMA[idx];
            return CacheIndicator(new VMA { Period = period, VolatilityPeriod = volatilityPeriod }, input, ref cacheVMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public Indicators.VMA VMA(int period, int volatilityPeriod)
        {
            return indicator.VMA(Input, period, volatilityPeriod);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public Indicators.VMA VMA(ISeries<double> input, int period, int volatilityPeriod)
        {
            return indicator.VMA(input, period, volatilityPeriod);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public Indicators.VMA VMA(int period, int volatilityPeriod)
        {
            return indicator.VMA(Input, period, volatilityPeriod);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VMA"/>
        public Indicators.VMA VMA(ISeries<double> input, int period, int volatilityPeriod)
        {
            return indicator.VMA(input, period, volatilityPeriod);
        }
    }
}
#endregion
