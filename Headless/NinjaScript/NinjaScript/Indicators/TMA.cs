#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Triangular moving average: the mean of a mean, both over half the period.</summary>
    public class TMA : EngineValueIndicator<Engine.Trima, Engine.Trima.State>
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

            Name = "TMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "TMA");
        }

        /// <inheritdoc/>
        protected override Engine.Trima CreateEngine() => new Engine.Trima(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private TMA[] cacheTMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public TMA TMA(int period)
        {
            return TMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public TMA TMA(ISeries<double> input, int period)
        {
            if (cacheTMA != null)
                for (int idx = 0; idx < cacheTMA.Length; idx++)
                    if (cacheTMA[idx].Period == period && cacheTMA[idx].EqualsInput(input))
                        return cacheTMA[idx];
            return CacheIndicator(new TMA { Period = period }, input, ref cacheTMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public Indicators.TMA TMA(int period)
        {
            return indicator.TMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public Indicators.TMA TMA(ISeries<double> input, int period)
        {
            return indicator.TMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public Indicators.TMA TMA(int period)
        {
            return indicator.TMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TMA"/>
        public Indicators.TMA TMA(ISeries<double> input, int period)
        {
            return indicator.TMA(input, period);
        }
    }
}
#endregion
