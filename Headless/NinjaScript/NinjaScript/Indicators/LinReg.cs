#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>End of the least-squares line through the last bars.</summary>
    public class LinReg : EngineValueIndicator<Engine.LinReg, Engine.LinReg.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(2, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "LinReg";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "LinReg");
        }

        /// <inheritdoc/>
        protected override Engine.LinReg CreateEngine() => new Engine.LinReg(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private LinReg[] cacheLinReg;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public LinReg LinReg(int period)
        {
            return LinReg(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public LinReg LinReg(ISeries<double> input, int period)
        {
            if (cacheLinReg != null)
                for (int idx = 0; idx < cacheLinReg.Length; idx++)
                    if (cacheLinReg[idx].Period == period && cacheLinReg[idx].EqualsInput(input))
                        return cacheLinReg[idx];
            return CacheIndicator(new LinReg { Period = period }, input, ref cacheLinReg);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public Indicators.LinReg LinReg(int period)
        {
            return indicator.LinReg(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public Indicators.LinReg LinReg(ISeries<double> input, int period)
        {
            return indicator.LinReg(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public Indicators.LinReg LinReg(int period)
        {
            return indicator.LinReg(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinReg"/>
        public Indicators.LinReg LinReg(ISeries<double> input, int period)
        {
            return indicator.LinReg(input, period);
        }
    }
}
#endregion
