#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Kaufman's adaptive moving average: fast in a trend, slow in noise.</summary>
    public class KAMA : EngineValueIndicator<Engine.Kama, Engine.Kama.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, 125)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(5, 125)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, 125)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Slow { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "KAMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Fast = 2;
            Period = 10;
            Slow = 30;
            AddPlot(Brushes.Goldenrod, "KAMA");
        }

        /// <inheritdoc/>
        protected override Engine.Kama CreateEngine() => new Engine.Kama(Fast, Period, Slow);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private KAMA[] cacheKAMA;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public KAMA KAMA(int fast, int period, int slow)
        {
            return KAMA(Input, fast, period, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public KAMA KAMA(ISeries<double> input, int fast, int period, int slow)
        {
            if (cacheKAMA != null)
                for (int idx = 0; idx < cacheKAMA.Length; idx++)
                    if (cacheKAMA[idx].Fast == fast
                        && cacheKAMA[idx].Period == period
                        && cacheKAMA[idx].Slow == slow
                        && cacheKAMA[idx].EqualsInput(input))
                        return cacheKAMA[idx];
            return CacheIndicator(new KAMA { Fast = fast, Period = period, Slow = slow }, input, ref cacheKAMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public Indicators.KAMA KAMA(int fast, int period, int slow)
        {
            return indicator.KAMA(Input, fast, period, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public Indicators.KAMA KAMA(ISeries<double> input, int fast, int period, int slow)
        {
            return indicator.KAMA(input, fast, period, slow);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public Indicators.KAMA KAMA(int fast, int period, int slow)
        {
            return indicator.KAMA(Input, fast, period, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KAMA"/>
        public Indicators.KAMA KAMA(ISeries<double> input, int fast, int period, int slow)
        {
            return indicator.KAMA(input, fast, period, slow);
        }
    }
}
#endregion
