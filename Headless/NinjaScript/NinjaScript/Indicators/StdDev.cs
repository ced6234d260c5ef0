#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Population standard deviation of the last bars.</summary>
    public class StdDev : EngineValueIndicator<Engine.StdDev, Engine.StdDev.State>
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

            Name = "StdDev";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "StdDev");
        }

        /// <inheritdoc/>
        protected override Engine.StdDev CreateEngine() => new Engine.StdDev(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private StdDev[] cacheStdDev;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public StdDev StdDev(int period)
        {
            return StdDev(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public StdDev StdDev(ISeries<double> input, int period)
        {
            if (cacheStdDev != null)
                for (int idx = 0; idx < cacheStdDev.Length; idx++)
                    if (cacheStdDev[idx].Period == period && cacheStdDev[idx].EqualsInput(input))
                        return cacheStdDev[idx];
            return CacheIndicator(new StdDev { Period = period }, input, ref cacheStdDev);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public Indicators.StdDev StdDev(int period)
        {
            return indicator.StdDev(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public Indicators.StdDev StdDev(ISeries<double> input, int period)
        {
            return indicator.StdDev(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public Indicators.StdDev StdDev(int period)
        {
            return indicator.StdDev(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.StdDev"/>
        public Indicators.StdDev StdDev(ISeries<double> input, int period)
        {
            return indicator.StdDev(input, period);
        }
    }
}
#endregion
