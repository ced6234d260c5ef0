#nullable disable
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>On-balance volume: volume added when the close rose, taken away when it fell.</summary>
    public class OBV : EngineBarIndicator<Engine.Obv, Engine.Obv.State>
    {
        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "OBV";
            IsSuspendedWhileInactive = true;
            AddPlot(Brushes.Goldenrod, "OBV");
        }

        /// <inheritdoc/>
        protected override Engine.Obv CreateEngine() => new Engine.Obv();
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private OBV[] cacheOBV;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public OBV OBV()
        {
            return OBV(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public OBV OBV(ISeries<double> input)
        {
            if (cacheOBV != null)
                for (int idx = 0; idx < cacheOBV.Length; idx++)
                    if (cacheOBV[idx].EqualsInput(input))
                        return cacheOBV[idx];
            return CacheIndicator(new OBV(), input, ref cacheOBV);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public Indicators.OBV OBV()
        {
            return indicator.OBV(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public Indicators.OBV OBV(ISeries<double> input)
        {
            return indicator.OBV(input);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public Indicators.OBV OBV()
        {
            return indicator.OBV(Input);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.OBV"/>
        public Indicators.OBV OBV(ISeries<double> input)
        {
            return indicator.OBV(input);
        }
    }
}
#endregion
