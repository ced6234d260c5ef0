#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average directional index rating: mean of the ADX now and some bars ago.</summary>
    public class ADXR : EngineBarIndicator<Engine.Adxr, Engine.Adxr.State>
    {
        /// <summary>Bars between the two values.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Interval", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Interval { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ADXR";
            IsSuspendedWhileInactive = true;
            Interval = 10;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "ADXR");
            AddLine(Brushes.SlateBlue, 25, "Lower");
            AddLine(Brushes.Goldenrod, 75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Adxr CreateEngine() => new Engine.Adxr(Period, Interval);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ADXR[] cacheADXR;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public ADXR ADXR(int interval, int period)
        {
            return ADXR(Input, interval, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public ADXR ADXR(ISeries<double> input, int interval, int period)
        {
            if (cacheADXR != null)
                for (int idx = 0; idx < cacheADXR.Length; idx++)
                    if (cacheADXR[idx].Interval == interval
                        && cacheADXR[idx].Period == period
                        && cacheADXR[idx].EqualsInput(input))
                        return cacheADXR[idx];
            return CacheIndicator(new ADXR { Interval = interval, Period = period }, input, ref cacheADXR);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public Indicators.ADXR ADXR(int interval, int period)
        {
            return indicator.ADXR(Input, interval, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public Indicators.ADXR ADXR(ISeries<double> input, int interval, int period)
        {
            return indicator.ADXR(input, interval, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public Indicators.ADXR ADXR(int interval, int period)
        {
            return indicator.ADXR(Input, interval, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ADXR"/>
        public Indicators.ADXR ADXR(ISeries<double> input, int interval, int period)
        {
            return indicator.ADXR(input, interval, period);
        }
    }
}
#endregion
