#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Triple exponential moving average: 3 · EMA − 3 · EMA of EMA + EMA of EMA of EMA.</summary>
    public class TEMA : EngineValueIndicator<Engine.Tema, Engine.Tema.State>
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

            Name = "TEMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "TEMA");
        }

        /// <inheritdoc/>
        protected override Engine.Tema CreateEngine() => new Engine.Tema(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private TEMA[] cacheTEMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public TEMA TEMA(int period)
        {
            return TEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public TEMA TEMA(ISeries<double> input, int period)
        {
            if (cacheTEMA != null)
                for (int idx = 0; idx < cacheTEMA.Length; idx++)
                    if (cacheTEMA[idx].Period == period && cacheTEMA[idx].EqualsInput(input))
                        return cacheTEMA[idx];
            return CacheIndicator(new TEMA { Period = period }, input, ref cacheTEMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public Indicators.TEMA TEMA(int period)
        {
            return indicator.TEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public Indicators.TEMA TEMA(ISeries<double> input, int period)
        {
            return indicator.TEMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public Indicators.TEMA TEMA(int period)
        {
            return indicator.TEMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TEMA"/>
        public Indicators.TEMA TEMA(ISeries<double> input, int period)
        {
            return indicator.TEMA(input, period);
        }
    }
}
#endregion
