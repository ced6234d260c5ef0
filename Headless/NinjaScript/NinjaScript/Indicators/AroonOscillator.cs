#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Aroon oscillator: Aroon up minus Aroon down.</summary>
    public class AroonOscillator : EngineBarIndicator<Engine.Aroon, Engine.Aroon.State>
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

            Name = "AroonOscillator";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "Up");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Aroon CreateEngine() => new Engine.Aroon(Period);

        /// <inheritdoc/>
        protected override void Show(Engine.Aroon source)
        {
            Plot(0, source.Output(2));
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private AroonOscillator[] cacheAroonOscillator;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public AroonOscillator AroonOscillator(int period)
        {
            return AroonOscillator(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public AroonOscillator AroonOscillator(ISeries<double> input, int period)
        {
            if (cacheAroonOscillator != null)
                for (int idx = 0; idx < cacheAroonOscillator.Length; idx++)
                    if (cacheAroonOscillator[idx].Period == period && cacheAroonOscillator[idx].EqualsInput(input))
                        return cacheAroonOscillator[idx];
            return CacheIndicator(new AroonOscillator { Period = period }, input, ref cacheAroonOscillator);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public Indicators.AroonOscillator AroonOscillator(int period)
        {
            return indicator.AroonOscillator(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public Indicators.AroonOscillator AroonOscillator(ISeries<double> input, int period)
        {
            return indicator.AroonOscillator(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public Indicators.AroonOscillator AroonOscillator(int period)
        {
            return indicator.AroonOscillator(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.AroonOscillator"/>
        public Indicators.AroonOscillator AroonOscillator(ISeries<double> input, int period)
        {
            return indicator.AroonOscillator(input, period);
        }
    }
}
#endregion
