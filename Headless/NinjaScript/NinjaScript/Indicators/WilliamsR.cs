#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Williams %R: distance of the close from the highest high, 0 to −100 per cent of the range.</summary>
    public class WilliamsR : EngineBarIndicator<Engine.WilliamsR, Engine.WilliamsR.State>
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

            Name = "WilliamsR";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "WilliamsR");
            AddLine(Brushes.DarkGray, -25, "Upper");
            AddLine(Brushes.DarkGray, -75, "Lower");
        }

        /// <inheritdoc/>
        protected override Engine.WilliamsR CreateEngine() => new Engine.WilliamsR(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private WilliamsR[] cacheWilliamsR;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public WilliamsR WilliamsR(int period)
        {
            return WilliamsR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public WilliamsR WilliamsR(ISeries<double> input, int period)
        {
            if (cacheWilliamsR != null)
                for (int idx = 0; idx < cacheWilliamsR.Length; idx++)
                    if (cacheWilliamsR[idx].Period == period && cacheWilliamsR[idx].EqualsInput(input))
                        return cacheWilliamsR[idx];
            return CacheIndicator(new WilliamsR { Period = period }, input, ref cacheWilliamsR);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public Indicators.WilliamsR WilliamsR(int period)
        {
            return indicator.WilliamsR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public Indicators.WilliamsR WilliamsR(ISeries<double> input, int period)
        {
            return indicator.WilliamsR(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public Indicators.WilliamsR WilliamsR(int period)
        {
            return indicator.WilliamsR(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.WilliamsR"/>
        public Indicators.WilliamsR WilliamsR(ISeries<double> input, int period)
        {
            return indicator.WilliamsR(input, period);
        }
    }
}
#endregion
