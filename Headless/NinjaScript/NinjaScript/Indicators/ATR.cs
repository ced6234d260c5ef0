#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average true range (J. W. Wilder 1978), over the bars seen so far at the start.</summary>
    public class ATR : EngineBarIndicator<Engine.Atr, Engine.Atr.State>
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

            Name = "ATR";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "ATR");
        }

        /// <inheritdoc/>
        protected override Engine.Atr CreateEngine() => new Engine.Atr(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ATR[] cacheATR;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public ATR ATR(int period)
        {
            return ATR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public ATR ATR(ISeries<double> input, int period)
        {
            if (cacheATR != null)
                for (int idx = 0; idx < cacheATR.Length; idx++)
                    if (cacheATR[idx].Period == period && cacheATR[idx].EqualsInput(input))
                        return cacheATR[idx];
            return CacheIndicator(new ATR { Period = period }, input, ref cacheATR);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public Indicators.ATR ATR(int period)
        {
            return indicator.ATR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public Indicators.ATR ATR(ISeries<double> input, int period)
        {
            return indicator.ATR(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public Indicators.ATR ATR(int period)
        {
            return indicator.ATR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ATR"/>
        public Indicators.ATR ATR(ISeries<double> input, int period)
        {
            return indicator.ATR(input, period);
        }
    }
}
#endregion
