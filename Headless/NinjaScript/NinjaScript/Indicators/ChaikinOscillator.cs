#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Chaikin oscillator: fast minus slow EMA of the accumulation/distribution line.</summary>
    public class ChaikinOscillator : EngineBarIndicator<Engine.ChaikinOscillator, Engine.ChaikinOscillator.State>
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

            Name = "ChaikinOscillator";
            IsSuspendedWhileInactive = true;
            Fast = 3;
            Slow = 10;
            AddPlot(Brushes.DarkCyan, "ChaikinOscillator");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.ChaikinOscillator CreateEngine() => new Engine.ChaikinOscillator(Fast, Slow);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ChaikinOscillator[] cacheChaikinOscillator;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public ChaikinOscillator ChaikinOscillator(int fast, int slow)
        {
            return ChaikinOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public ChaikinOscillator ChaikinOscillator(ISeries<double> input, int fast, int slow)
        {
            if (cacheChaikinOscillator != null)
                for (int idx = 0; idx < cacheChaikinOscillator.Length; idx++)
                    if (cacheChaikinOscillator[idx].Fast == fast
                        && cacheChaikinOscillator[idx].Slow == slow
                        && cacheChaikinOscillator[idx].EqualsInput(input))
                        return cacheChaikinOscillator[idx];
            return CacheIndicator(new ChaikinOscillator { Fast = fast, Slow = slow }, input, ref cacheChaikinOscillator);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public Indicators.ChaikinOscillator ChaikinOscillator(int fast, int slow)
        {
            return indicator.ChaikinOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public Indicators.ChaikinOscillator ChaikinOscillator(ISeries<double> input, int fast, int slow)
        {
            return indicator.ChaikinOscillator(input, fast, slow);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public Indicators.ChaikinOscillator ChaikinOscillator(int fast, int slow)
        {
            return indicator.ChaikinOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChaikinOscillator"/>
        public Indicators.ChaikinOscillator ChaikinOscillator(ISeries<double> input, int fast, int slow)
        {
            return indicator.ChaikinOscillator(input, fast, slow);
        }
    }
}
#endregion
