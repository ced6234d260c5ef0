#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average of the difference between a fast and a slow exponential average.</summary>
    public class PriceOscillator : Indicator
    {
        private Series<double> difference;
        private EMA fast;
        private EMA slow;
        private EMA average;

        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Slow { get; set; }

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Smooth { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "PriceOscillator";
                IsSuspendedWhileInactive = true;
                Fast = 12;
                Slow = 26;
                Smooth = 9;
                AddPlot(Brushes.Goldenrod, "PriceOscillator");
                AddLine(Brushes.DarkGray, 0, "ZeroLine");
            }
            else if (State == State.DataLoaded)
            {
                difference = new Series<double>(this);
                fast = EMA(Input, Fast);
                slow = EMA(Input, Slow);
                average = EMA(difference, Smooth);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate()
        {
            difference[0] = fast[0] - slow[0];
            Value[0] = average[0];
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private PriceOscillator[] cachePriceOscillator;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public PriceOscillator PriceOscillator(int fast, int slow, int smooth)
        {
            return PriceOscillator(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public PriceOscillator PriceOscillator(ISeries<double> input, int fast, int slow, int smooth)
        {
            if (cachePriceOscillator != null)
                for (int idx = 0; idx < cachePriceOscillator.Length; idx++)
                    if (cachePriceOscillator[idx].Fast == fast
                        && cachePriceOscillator[idx].Slow == slow
                        && cachePriceOscillator[idx].Smooth == smooth
                        && cachePriceOscillator[idx].EqualsInput(input))
                        return cachePriceOscillator[idx];
            return CacheIndicator(
                new PriceOscillator
                {
                    Fast = fast, Slow = slow, Smooth = smooth,
                },
                input, ref cachePriceOscillator);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public Indicators.PriceOscillator PriceOscillator(int fast, int slow, int smooth)
        {
            return indicator.PriceOscillator(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public Indicators.PriceOscillator PriceOscillator(ISeries<double> input, int fast, int slow, int smooth)
        {
            return indicator.PriceOscillator(input, fast, slow, smooth);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public Indicators.PriceOscillator PriceOscillator(int fast, int slow, int smooth)
        {
            return indicator.PriceOscillator(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PriceOscillator"/>
        public Indicators.PriceOscillator PriceOscillator(ISeries<double> input, int fast, int slow, int smooth)
        {
            return indicator.PriceOscillator(input, fast, slow, smooth);
        }
    }
}
#endregion
