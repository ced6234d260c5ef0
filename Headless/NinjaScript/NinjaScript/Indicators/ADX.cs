#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average directional index (J. W. Wilder 1978): strength of a trend, starting at 50.</summary>
    public class ADX : EngineBarIndicator<Engine.Adx, Engine.Adx.State>
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

            Name = "ADX";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "ADX");
            AddLine(Brushes.SlateBlue, 25, "Lower");
            AddLine(Brushes.Goldenrod, 75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Adx CreateEngine() => new Engine.Adx(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ADX[] cacheADX;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public ADX ADX(int period)
        {
            return ADX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public ADX ADX(ISeries<double> input, int period)
        {
            if (cacheADX != null)
                for (int idx = 0; idx < cacheADX.Length; idx++)
                    if (cacheADX[idx].Period == period && cacheADX[idx].EqualsInput(input))
                        return cacheADX[idx];
            return CacheIndicator(new ADX { Period = period }, input, ref cacheADX);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public Indicators.ADX ADX(int period)
        {
            return indicator.ADX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public Indicators.ADX ADX(ISeries<double> input, int period)
        {
            return indicator.ADX(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public Indicators.ADX ADX(int period)
        {
            return indicator.ADX(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADX"/>
        public Indicators.ADX ADX(ISeries<double> input, int period)
        {
            return indicator.ADX(input, period);
        }
    }
}
#endregion
