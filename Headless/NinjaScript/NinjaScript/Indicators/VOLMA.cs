#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Exponential moving average of the volume.</summary>
    public class VOLMA : EngineValueIndicator<Engine.Ema, Engine.Ema.State>
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

            Name = "VOLMA";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "VOLMA");
        }

        /// <inheritdoc/>
        protected override Engine.Ema CreateEngine() => new Engine.Ema(Period);

        /// <inheritdoc/>
        protected override double ValueOf(int index) => Volume.GetValueAt(index);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private VOLMA[] cacheVOLMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public VOLMA VOLMA(int period)
        {
            return VOLMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public VOLMA VOLMA(ISeries<double> input, int period)
        {
            if (cacheVOLMA != null)
                for (int idx = 0; idx < cacheVOLMA.Length; idx++)
                    if (cacheVOLMA[idx].Period == period && cacheVOLMA[idx].EqualsInput(input))
                        return cacheVOLMA[idx];
            return CacheIndicator(new VOLMA { Period = period }, input, ref cacheVOLMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public Indicators.VOLMA VOLMA(int period)
        {
            return indicator.VOLMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public Indicators.VOLMA VOLMA(ISeries<double> input, int period)
        {
            return indicator.VOLMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public Indicators.VOLMA VOLMA(int period)
        {
            return indicator.VOLMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VOLMA"/>
        public Indicators.VOLMA VOLMA(ISeries<double> input, int period)
        {
            return indicator.VOLMA(input, period);
        }
    }
}
#endregion
