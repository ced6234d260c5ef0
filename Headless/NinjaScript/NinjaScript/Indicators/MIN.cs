#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Lowest of the last bars, the one in work included.</summary>
    public class MIN : EngineValueIndicator<Engine.Min, Engine.Min.State>
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

            Name = "MIN";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "MIN");
        }

        /// <inheritdoc/>
        protected override Engine.Min CreateEngine() => new Engine.Min(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private MIN[] cacheMIN;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public MIN MIN(int period)
        {
            return MIN(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public MIN MIN(ISeries<double> input, int period)
        {
            if (cacheMIN != null)
                for (int idx = 0; idx < cacheMIN.Length; idx++)
                    if (cacheMIN[idx].Period == period && cacheMIN[idx].EqualsInput(input))
                        return cacheMIN[idx];
            return CacheIndicator(new MIN { Period = period }, input, ref cacheMIN);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public Indicators.MIN MIN(int period)
        {
            return indicator.MIN(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public Indicators.MIN MIN(ISeries<double> input, int period)
        {
            return indicator.MIN(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public Indicators.MIN MIN(int period)
        {
            return indicator.MIN(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MIN"/>
        public Indicators.MIN MIN(ISeries<double> input, int period)
        {
            return indicator.MIN(input, period);
        }
    }
}
#endregion
