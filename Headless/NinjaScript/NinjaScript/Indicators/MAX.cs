#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Highest of the last bars, the one in work included.</summary>
    public class MAX : EngineValueIndicator<Engine.Max, Engine.Max.State>
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

            Name = "MAX";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "MAX");
        }

        /// <inheritdoc/>
        protected override Engine.Max CreateEngine() => new Engine.Max(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private MAX[] cacheMAX;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public MAX MAX(int period)
        {
            return MAX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public MAX MAX(ISeries<double> input, int period)
        {
            if (cacheMAX != null)
                for (int idx = 0; idx < cacheMAX.Length; idx++)
                    if (cacheMAX[idx].Period == period && cacheMAX[idx].EqualsInput(input))
                        return cacheMAX[idx];
            return CacheIndicator(new MAX { Period = period }, input, ref cacheMAX);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public Indicators.MAX MAX(int period)
        {
            return indicator.MAX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public Indicators.MAX MAX(ISeries<double> input, int period)
        {
            return indicator.MAX(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public Indicators.MAX MAX(int period)
        {
            return indicator.MAX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MAX"/>
        public Indicators.MAX MAX(ISeries<double> input, int period)
        {
            return indicator.MAX(input, period);
        }
    }
}
#endregion
