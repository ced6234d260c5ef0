#nullable disable
using System;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Time series forecast: the least-squares line some bars ahead.</summary>
    public class TSF : Indicator
    {
        private LinReg end;
        private LinRegIntercept begin;

        /// <summary>Bars ahead.</summary>
        [NinjaScriptProperty]
        [Display(Name = "Forecast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Forecast { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(2, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "TSF";
                IsSuspendedWhileInactive = true;
                IsOverlay = true;
                Forecast = 3;
                Period = 14;
                AddPlot(Brushes.Goldenrod, "TSF");
            }
            else if (State == State.DataLoaded)
            {
                end = LinReg(Input, Period);
                begin = LinRegIntercept(Input, Period);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate()
        {
            int steps = Math.Min(CurrentBar, Period - 1);
            Value[0] = steps == 0 ? Input[0] : end[0] + Forecast * (end[0] - begin[0]) / steps;
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private TSF[] cacheTSF;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public TSF TSF(int forecast, int period)
        {
            return TSF(Input, forecast, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public TSF TSF(ISeries<double> input, int forecast, int period)
        {
            if (cacheTSF != null)
                for (int idx = 0; idx < cacheTSF.Length; idx++)
                    if (cacheTSF[idx].Forecast == forecast && cacheTSF[idx].Period == period && cacheTSF[idx].EqualsInput(input))
                        return cacheTSF[idx];
            return CacheIndicator(new TSF { Forecast = forecast, Period = period }, input, ref cacheTSF);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public Indicators.TSF TSF(int forecast, int period)
        {
            return indicator.TSF(Input, forecast, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public Indicators.TSF TSF(ISeries<double> input, int forecast, int period)
        {
            return indicator.TSF(input, forecast, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public Indicators.TSF TSF(int forecast, int period)
        {
            return indicator.TSF(Input, forecast, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.TSF"/>
        public Indicators.TSF TSF(ISeries<double> input, int forecast, int period)
        {
            return indicator.TSF(input, forecast, period);
        }
    }
}
#endregion
