#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Exponential moving average, weight 2 / (period + 1), starting at the first value.</summary>
    public class EMA : EngineValueIndicator<Engine.Ema, Engine.Ema.State>
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

            Name = "EMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "EMA");
        }

        /// <inheritdoc/>
        protected override Engine.Ema CreateEngine() => new Engine.Ema(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private EMA[] cacheEMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public EMA EMA(int period)
        {
            return EMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public EMA EMA(ISeries<double> input, int period)
        {
            if (cacheEMA != null)
                for (int idx = 0; idx < cacheEMA.Length; idx++)
                    if (cacheEMA[idx].Period == period && cacheEMA[idx].EqualsInput(input))
                        return cacheEMA[idx];
            return CacheIndicator(new EMA { Period = period }, input, ref cacheEMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public Indicators.EMA EMA(int period)
        {
            return indicator.EMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public Indicators.EMA EMA(ISeries<double> input, int period)
        {
            return indicator.EMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public Indicators.EMA EMA(int period)
        {
            return indicator.EMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.EMA"/>
        public Indicators.EMA EMA(ISeries<double> input, int period)
        {
            return indicator.EMA(input, period);
        }
    }
}
#endregion
