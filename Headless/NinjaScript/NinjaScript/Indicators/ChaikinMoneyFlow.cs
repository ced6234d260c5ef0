#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Chaikin money flow: volume weighted with the place of the close in the bar's range, in per cent of all volume.
    /// </summary>
    public class ChaikinMoneyFlow : EngineBarIndicator<Engine.Cmf, Engine.Cmf.State>
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

            Name = "ChaikinMoneyFlow";
            IsSuspendedWhileInactive = true;
            Period = 21;
            AddPlot(Brushes.Goldenrod, "ChaikinMoneyFlow");
        }

        /// <inheritdoc/>
        protected override Engine.Cmf CreateEngine() => new Engine.Cmf(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ChaikinMoneyFlow[] cacheChaikinMoneyFlow;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public ChaikinMoneyFlow ChaikinMoneyFlow(int period)
        {
            return ChaikinMoneyFlow(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public ChaikinMoneyFlow ChaikinMoneyFlow(ISeries<double> input, int period)
        {
            if (cacheChaikinMoneyFlow != null)
                for (int idx = 0; idx < cacheChaikinMoneyFlow.Length; idx++)
                    if (cacheChaikinMoneyFlow[idx].Period == period && cacheChaikinMoneyFlow[idx].EqualsInput(input))
                        return cacheChaikinMoneyFlow[idx];
            return CacheIndicator(new ChaikinMoneyFlow { Period = period }, input, ref cacheChaikinMoneyFlow);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public Indicators.ChaikinMoneyFlow ChaikinMoneyFlow(int period)
        {
            return indicator.ChaikinMoneyFlow(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public Indicators.ChaikinMoneyFlow ChaikinMoneyFlow(ISeries<double> input, int period)
        {
            return indicator.ChaikinMoneyFlow(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public Indicators.ChaikinMoneyFlow ChaikinMoneyFlow(int period)
        {
            return indicator.ChaikinMoneyFlow(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinMoneyFlow"/>
        public Indicators.ChaikinMoneyFlow ChaikinMoneyFlow(ISeries<double> input, int period)
        {
            return indicator.ChaikinMoneyFlow(input, period);
        }
    }
}
#endregion
