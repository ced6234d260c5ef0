#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Simple moving average: the mean of the last bars, of those seen so far at the start.</summary>
    public class SMA : EngineValueIndicator<Engine.Sma, Engine.Sma.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "SMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "SMA");
        }

        /// <inheritdoc/>
        protected override Engine.Sma CreateEngine() => new Engine.Sma(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private SMA[] cacheSMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public SMA SMA(int period)
        {
            return SMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public SMA SMA(ISeries<double> input, int period)
        {
            if (cacheSMA != null)
                for (int idx = 0; idx < cacheSMA.Length; idx++)
                    if (cacheSMA[idx].Period == period && cacheSMA[idx].EqualsInput(input))
                        return cacheSMA[idx];
            return CacheIndicator(new SMA { Period = period }, input, ref cacheSMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public Indicators.SMA SMA(int period)
        {
            return indicator.SMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public Indicators.SMA SMA(ISeries<double> input, int period)
        {
            return indicator.SMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public Indicators.SMA SMA(int period)
        {
            return indicator.SMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SMA"/>
        public Indicators.SMA SMA(ISeries<double> input, int period)
        {
            return indicator.SMA(input, period);
        }
    }
}
#endregion
