#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Sum of the last bars.</summary>
    public class SUM : EngineValueIndicator<Engine.Sum, Engine.Sum.State>
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

            Name = "SUM";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "SUM");
        }

        /// <inheritdoc/>
        protected override Engine.Sum CreateEngine() => new Engine.Sum(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private SUM[] cacheSUM;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public SUM SUM(int period)
        {
            return SUM(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public SUM SUM(ISeries<double> input, int period)
        {
            if (cacheSUM != null)
                for (int idx = 0; idx < cacheSUM.Length; idx++)
                    if (cacheSUM[idx].Period == period && cacheSUM[idx].EqualsInput(input))
                        return cacheSUM[idx];
            return CacheIndicator(new SUM { Period = period }, input, ref cacheSUM);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public Indicators.SUM SUM(int period)
        {
            return indicator.SUM(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public Indicators.SUM SUM(ISeries<double> input, int period)
        {
            return indicator.SUM(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public Indicators.SUM SUM(int period)
        {
            return indicator.SUM(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.SUM"/>
        public Indicators.SUM SUM(ISeries<double> input, int period)
        {
            return indicator.SUM(input, period);
        }
    }
}
#endregion
