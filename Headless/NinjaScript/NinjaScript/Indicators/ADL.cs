#nullable disable
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Accumulation/distribution line: volume weighted with the place of the close in the bar's range, summed up.
    /// </summary>
    public class ADL : EngineBarIndicator<Engine.Adl, Engine.Adl.State>
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ADL";
            IsSuspendedWhileInactive = true;
            AddPlot(Brushes.DarkCyan, "ADL");
        }

        /// <inheritdoc/>
        protected override Engine.Adl CreateEngine() => new Engine.Adl();
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ADL[] cacheADL;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public ADL ADL()
        {
            return ADL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public ADL ADL(ISeries<double> input)
        {
            if (cacheADL != null)
                for (int idx = 0; idx < cacheADL.Length; idx++)
                    if (cacheADL[idx].EqualsInput(input))
                        return cacheADL[idx];
            return CacheIndicator(new ADL(), input, ref cacheADL);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public Indicators.ADL ADL()
        {
            return indicator.ADL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public Indicators.ADL ADL(ISeries<double> input)
        {
            return indicator.ADL(input);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public Indicators.ADL ADL()
        {
            return indicator.ADL(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADL"/>
        public Indicators.ADL ADL(ISeries<double> input)
        {
            return indicator.ADL(input);
        }
    }
}
#endregion
