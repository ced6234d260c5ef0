#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Double exponential moving average: 2 · EMA − EMA of EMA.</summary>
    public class DEMA : EngineValueIndicator<Engine.Dema, Engine.Dema.State>
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

            Name = "DEMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "DEMA");
        }

        /// <inheritdoc/>
        protected override Engine.Dema CreateEngine() => new Engine.Dema(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private DEMA[] cacheDEMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public DEMA DEMA(int period)
        {
            return DEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public DEMA DEMA(ISeries<double> input, int period)
        {
            if (cacheDEMA != null)
                for (int idx = 0; idx < cacheDEMA.Length; idx++)
                    if (cacheDEMA[idx].Period == period && cacheDEMA[idx].EqualsInput(input))
                        return cacheDEMA[idx];
            return CacheIndicator(new DEMA { Period = period }, input, ref cacheDEMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public Indicators.DEMA DEMA(int period)
        {
            return indicator.DEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public Indicators.DEMA DEMA(ISeries<double> input, int period)
        {
            return indicator.DEMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public Indicators.DEMA DEMA(int period)
        {
            return indicator.DEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DEMA"/>
        public Indicators.DEMA DEMA(ISeries<double> input, int period)
        {
            return indicator.DEMA(input, period);
        }
    }
}
#endregion
