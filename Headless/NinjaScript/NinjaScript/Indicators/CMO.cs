#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Chande momentum oscillator: rises minus falls in per cent of all movement.</summary>
    public class CMO : EngineValueIndicator<Engine.Cmo, Engine.Cmo.State>
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

            Name = "CMO";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DodgerBlue, "CMO");
            AddLine(Brushes.SlateBlue, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Cmo CreateEngine() => new Engine.Cmo(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private CMO[] cacheCMO;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public CMO CMO(int period)
        {
            return CMO(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public CMO CMO(ISeries<double> input, int period)
        {
            if (cacheCMO != null)
                for (int idx = 0; idx < cacheCMO.Length; idx++)
                    if (cacheCMO[idx].Period == period && cacheCMO[idx].EqualsInput(input))
                        return cacheCMO[idx];
            return CacheIndicator(new CMO { Period = period }, input, ref cacheCMO);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public Indicators.CMO CMO(int period)
        {
            return indicator.CMO(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public Indicators.CMO CMO(ISeries<double> input, int period)
        {
            return indicator.CMO(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public Indicators.CMO CMO(int period)
        {
            return indicator.CMO(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.CMO"/>
        public Indicators.CMO CMO(ISeries<double> input, int period)
        {
            return indicator.CMO(input, period);
        }
    }
}
#endregion
