#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Sum of the last bars.</summary>
    public class SUM : EngineValueIndicator<NT8Bridge.Indicators.Sum, NT8Bridge.Indicators.Sum.State>
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
        protected override NT8Bridge.Indicators.Sum CreateEngine() => new NT8Bridge.Indicators.Sum(Period);
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
