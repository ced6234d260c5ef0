#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>True strength index: twice averaged change in per cent of twice averaged absolute change.</summary>
    public class TSI : EngineValueIndicator<Engine.Tsi, Engine.Tsi.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Slow { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "TSI";
            IsSuspendedWhileInactive = true;
            Fast = 3;
            Slow = 14;
            AddPlot(Brushes.Goldenrod, "TSI");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Tsi CreateEngine() => new Engine.Tsi(Fast, Slow);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private TSI[] cacheTSI;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public TSI TSI(int fast, int slow)
        {
            return TSI(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public TSI TSI(ISeries<double> input, int fast, int slow)
        {
            if (cacheTSI != null)
                for (int idx = 0; idx < cacheTSI.Length; idx++)
                    if (cacheTSI[idx].Fast == fast && cacheTSI[idx].Slow == slow && cacheTSI[idx].EqualsInput(input))
                        return cacheTSI[idx];
            return CacheIndicator(new TSI { Fast = fast, Slow = slow }, input, ref cacheTSI);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public Indicators.TSI TSI(int fast, int slow)
        {
            return indicator.TSI(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public Indicators.TSI TSI(ISeries<double> input, int fast, int slow)
        {
            return indicator.TSI(input, fast, slow);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public Indicators.TSI TSI(int fast, int slow)
        {
            return indicator.TSI(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSI"/>
        public Indicators.TSI TSI(ISeries<double> input, int fast, int slow)
        {
            return indicator.TSI(input, fast, slow);
        }
    }
}
#endregion
