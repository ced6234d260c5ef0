#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Change of the input over some bars.</summary>
    public class Momentum : EngineValueIndicator<Engine.Momentum, Engine.Momentum.State>
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

            Name = "Momentum";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "Momentum");
            AddLine(Brushes.SlateBlue, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Momentum CreateEngine() => new Engine.Momentum(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private Momentum[] cacheMomentum;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Momentum Momentum(int period)
        {
            return Momentum(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Momentum Momentum(ISeries<double> input, int period)
        {
            if (cacheMomentum != null)
                for (int idx = 0; idx < cacheMomentum.Length; idx++)
                    if (cacheMomentum[idx].Period == period && cacheMomentum[idx].EqualsInput(input))
                        return cacheMomentum[idx];
            return CacheIndicator(new Momentum { Period = period }, input, ref cacheMomentum);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Indicators.Momentum Momentum(int period)
        {
            return indicator.Momentum(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Indicators.Momentum Momentum(ISeries<double> input, int period)
        {
            return indicator.Momentum(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Indicators.Momentum Momentum(int period)
        {
            return indicator.Momentum(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.Momentum"/>
        public Indicators.Momentum Momentum(ISeries<double> input, int period)
        {
            return indicator.Momentum(input, period);
        }
    }
}
#endregion
