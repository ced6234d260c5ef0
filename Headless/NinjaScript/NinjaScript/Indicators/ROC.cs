#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Rate of change of the input over some bars, in per cent.</summary>
    public class ROC : EngineValueIndicator<Engine.Roc, Engine.Roc.State>
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

            Name = "ROC";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "ROC");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Roc CreateEngine() => new Engine.Roc(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ROC[] cacheROC;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public ROC ROC(int period)
        {
            return ROC(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public ROC ROC(ISeries<double> input, int period)
        {
            if (cacheROC != null)
                for (int idx = 0; idx < cacheROC.Length; idx++)
                    if (cacheROC[idx].Period == period && cacheROC[idx].EqualsInput(input))
                        return cacheROC[idx];
            return CacheIndicator(new ROC { Period = period }, input, ref cacheROC);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public Indicators.ROC ROC(int period)
        {
            return indicator.ROC(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public Indicators.ROC ROC(ISeries<double> input, int period)
        {
            return indicator.ROC(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public Indicators.ROC ROC(int period)
        {
            return indicator.ROC(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ROC"/>
        public Indicators.ROC ROC(ISeries<double> input, int period)
        {
            return indicator.ROC(input, period);
        }
    }
}
#endregion
