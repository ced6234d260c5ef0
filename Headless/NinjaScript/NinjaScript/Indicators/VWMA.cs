#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Volume-weighted moving average of the input.</summary>
    public class VWMA : EngineBarIndicator<Engine.Vwma, Engine.Vwma.State>
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

            Name = "VWMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "VWMA");
        }

        /// <inheritdoc/>
        protected override Engine.Vwma CreateEngine() => new Engine.Vwma(Period);

        /// <inheritdoc/>
        protected override NT8Bridge.Bar BarOf(int index)
        {
            NT8Bridge.Bar bar = BarAt(index);
            double value = Input.GetValueAt(index);
            return new NT8Bridge.Bar(bar.EndUtcTicks, value, value, value, value, bar.Volume, bar.TickCount);
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private VWMA[] cacheVWMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public VWMA VWMA(int period)
        {
            return VWMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public VWMA VWMA(ISeries<double> input, int period)
        {
            if (cacheVWMA != null)
                for (int idx = 0; idx < cacheVWMA.Length; idx++)
                    if (cacheVWMA[idx].Period == period && cacheVWMA[idx].EqualsInput(input))
                        return cacheVWMA[idx];
            return CacheIndicator(new VWMA { Period = period }, input, ref cacheVWMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public Indicators.VWMA VWMA(int period)
        {
            return indicator.VWMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public Indicators.VWMA VWMA(ISeries<double> input, int period)
        {
            return indicator.VWMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public Indicators.VWMA VWMA(int period)
        {
            return indicator.VWMA(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VWMA"/>
        public Indicators.VWMA VWMA(ISeries<double> input, int period)
        {
            return indicator.VWMA(input, period);
        }
    }
}
#endregion
