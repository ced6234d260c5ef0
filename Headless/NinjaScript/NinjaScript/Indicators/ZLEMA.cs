#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Exponential moving average of the value plus its change over half the period, which takes out the lag.
    /// </summary>
    public class ZLEMA : EngineValueIndicator<Engine.Zlema, Engine.Zlema.State>
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

            Name = "ZLEMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "ZLEMA");
        }

        /// <inheritdoc/>
        protected override Engine.Zlema CreateEngine() => new Engine.Zlema(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ZLEMA[] cacheZLEMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public ZLEMA ZLEMA(int period)
        {
            return ZLEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public ZLEMA ZLEMA(ISeries<double> input, int period)
        {
            if (cacheZLEMA != null)
                for (int idx = 0; idx < cacheZLEMA.Length; idx++)
                    if (cacheZLEMA[idx].Period == period && cacheZLEMA[idx].EqualsInput(input))
                        return cacheZLEMA[idx];
            return CacheIndicator(new ZLEMA { Period = period }, input, ref cacheZLEMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public Indicators.ZLEMA ZLEMA(int period)
        {
            return indicator.ZLEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public Indicators.ZLEMA ZLEMA(ISeries<double> input, int period)
        {
            return indicator.ZLEMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public Indicators.ZLEMA ZLEMA(int period)
        {
            return indicator.ZLEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ZLEMA"/>
        public Indicators.ZLEMA ZLEMA(ISeries<double> input, int period)
        {
            return indicator.ZLEMA(input, period);
        }
    }
}
#endregion
