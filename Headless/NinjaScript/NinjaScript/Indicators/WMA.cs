#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Weighted moving average: the newest value weighs most, falling by one a bar.</summary>
    public class WMA : EngineValueIndicator<Engine.Wma, Engine.Wma.State>
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

            Name = "WMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "WMA");
        }

        /// <inheritdoc/>
        protected override Engine.Wma CreateEngine() => new Engine.Wma(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private WMA[] cacheWMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public WMA WMA(int period)
        {
            return WMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public WMA WMA(ISeries<double> input, int period)
        {
            if (cacheWMA != null)
                for (int idx = 0; idx < cacheWMA.Length; idx++)
                    if (cacheWMA[idx].Period == period && cacheWMA[idx].EqualsInput(input))
                        return cacheWMA[idx];
            return CacheIndicator(new WMA { Period = period }, input, ref cacheWMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public Indicators.WMA WMA(int period)
        {
            return indicator.WMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public Indicators.WMA WMA(ISeries<double> input, int period)
        {
            return indicator.WMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public Indicators.WMA WMA(int period)
        {
            return indicator.WMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WMA"/>
        public Indicators.WMA WMA(ISeries<double> input, int period)
        {
            return indicator.WMA(input, period);
        }
    }
}
#endregion
