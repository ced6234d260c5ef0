#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Distance of the input from its mean, in per cent of the mean.</summary>
    public class DisparityIndex : Indicator
    {
        private SMA mean;

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
                Name = "DisparityIndex";
                IsSuspendedWhileInactive = true;
                Period = 25;
                AddPlot(Brushes.DodgerBlue, "DisparityIndex");
                AddLine(Brushes.DarkGray, 0, "ZeroLine");
            }
            else if (State == State.DataLoaded)
            {
                mean = SMA(Input, Period);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate() => Value[0] = 100 * (Input[0] - mean[0]) / mean[0];
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private DisparityIndex[] cacheDisparityIndex;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public DisparityIndex DisparityIndex(int period)
        {
            return DisparityIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public DisparityIndex DisparityIndex(ISeries<double> input, int period)
        {
            if (cacheDisparityIndex != null)
                for (int idx = 0; idx < cacheDisparityIndex.Length; idx++)
                    if (cacheDisparityIndex[idx].Period == period && cacheDisparityIndex[idx].EqualsInput(input))
                        return cacheDisparityIndex[idx];
            return CacheIndicator(new DisparityIndex { Period = period }, input, ref cacheDisparityIndex);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public Indicators.DisparityIndex DisparityIndex(int period)
        {
            return indicator.DisparityIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public Indicators.DisparityIndex DisparityIndex(ISeries<double> input, int period)
        {
            return indicator.DisparityIndex(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public Indicators.DisparityIndex DisparityIndex(int period)
        {
            return indicator.DisparityIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DisparityIndex"/>
        public Indicators.DisparityIndex DisparityIndex(ISeries<double> input, int period)
        {
            return indicator.DisparityIndex(input, period);
        }
    }
}
#endregion
