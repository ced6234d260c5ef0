using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Simple moving average.</summary>
    public class SMA : EngineIndicator<NT8Bridge.Indicators.Sma>
    {
        /// <summary>Bars in the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "SMA";
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "SMA");
        }

        /// <inheritdoc/>
        protected override NT8Bridge.Indicators.Sma CreateEngine()
        {
            return new NT8Bridge.Indicators.Sma(Period);
        }

        /// <inheritdoc/>
        protected override void Feed(NT8Bridge.Indicators.Sma engine, int index)
        {
            engine.Update(Input.GetValueAt(index));
        }
    }

    public partial class Indicator
    {
        private SMA[] cacheSMA = [];

        /// <summary>Simple moving average.</summary>
        public SMA SMA(int period)
        {
            return SMA(Input, period);
        }

        /// <summary>Simple moving average.</summary>
        public SMA SMA(ISeries<double> input, int period)
        {
            foreach (SMA known in cacheSMA)
            {
                if (known.Period == period && known.EqualsInput(input)) return known;
            }

            return CacheIndicator(new SMA { Period = period }, input, ref cacheSMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <summary>Simple moving average.</summary>
        public Indicators.SMA SMA(int period)
        {
            return indicator.SMA(Input, period);
        }

        /// <summary>Simple moving average.</summary>
        public Indicators.SMA SMA(ISeries<double> input, int period)
        {
            return indicator.SMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <summary>Simple moving average.</summary>
        public Indicators.SMA SMA(int period)
        {
            return indicator.SMA(Input, period);
        }

        /// <summary>Simple moving average.</summary>
        public Indicators.SMA SMA(ISeries<double> input, int period)
        {
            return indicator.SMA(input, period);
        }
    }
}
