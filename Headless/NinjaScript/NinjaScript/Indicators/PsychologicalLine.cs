#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Share of the last bars that closed above the one before, in per cent.</summary>
    public class PsychologicalLine : Indicator
    {
        private Series<double> rises;
        private SUM sum;

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "PsychologicalLine";
                IsSuspendedWhileInactive = true;
                Period = 10;
                AddPlot(Brushes.Goldenrod, "PsychologicalLine");
            }
            else if (State == State.DataLoaded)
            {
                rises = new Series<double>(this);
                sum = SUM(rises, Period);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate()
        {
            rises[0] = CurrentBar > 0 && Input[0] > Input[1] ? 1 : 0;
            Value[0] = 100 * sum[0] / Period;
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private PsychologicalLine[] cachePsychologicalLine;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public PsychologicalLine PsychologicalLine(int period)
        {
            return PsychologicalLine(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public PsychologicalLine PsychologicalLine(ISeries<double> input, int period)
        {
            if (cachePsychologicalLine != null)
                for (int idx = 0; idx < cachePsychologicalLine.Length; idx++)
                    if (cachePsychologicalLine[idx].Period == period && cachePsychologicalLine[idx].EqualsInput(input))
                        return cachePsychologicalLine[idx];
            return CacheIndicator(new PsychologicalLine { Period = period }, input, ref cachePsychologicalLine);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public Indicators.PsychologicalLine PsychologicalLine(int period)
        {
            return indicator.PsychologicalLine(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public Indicators.PsychologicalLine PsychologicalLine(ISeries<double> input, int period)
        {
            return indicator.PsychologicalLine(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public Indicators.PsychologicalLine PsychologicalLine(int period)
        {
            return indicator.PsychologicalLine(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PsychologicalLine"/>
        public Indicators.PsychologicalLine PsychologicalLine(ISeries<double> input, int period)
        {
            return indicator.PsychologicalLine(input, period);
        }
    }
}
#endregion
