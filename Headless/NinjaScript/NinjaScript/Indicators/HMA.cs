#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Hull moving average: WMA over √period of 2 · WMA(period / 2) − WMA(period).</summary>
    public class HMA : EngineValueIndicator<Engine.Hma, Engine.Hma.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(2, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "HMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 21;
            AddPlot(Brushes.Goldenrod, "HMA");
        }

        /// <inheritdoc/>
        protected override Engine.Hma CreateEngine() => new Engine.Hma(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private HMA[] cacheHMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public HMA HMA(int period)
        {
            return HMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public HMA HMA(ISeries<double> input, int period)
        {
            if (cacheHMA != null)
                for (int idx = 0; idx < cacheHMA.Length; idx++)
                    if (cacheHMA[idx].Period == period && cacheHMA[idx].EqualsInput(input))
                        return cacheHMA[idx];
            return CacheIndicator(new HMA { Period = period }, input, ref cacheHMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public Indicators.HMA HMA(int period)
        {
            return indicator.HMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public Indicators.HMA HMA(ISeries<double> input, int period)
        {
            return indicator.HMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public Indicators.HMA HMA(int period)
        {
            return indicator.HMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.HMA"/>
        public Indicators.HMA HMA(ISeries<double> input, int period)
        {
            return indicator.HMA(input, period);
        }
    }
}
#endregion
