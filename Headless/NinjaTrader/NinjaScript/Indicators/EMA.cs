using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Exponential moving average, seeded with the first value.</summary>
    public class EMA : EngineIndicator<NT8Bridge.Indicators.Ema>
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
            Name = "EMA";
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "EMA");
        }

        /// <inheritdoc/>
        protected override NT8Bridge.Indicators.Ema CreateEngine()
        {
            return new NT8Bridge.Indicators.Ema(Period);
        }

        /// <inheritdoc/>
        protected override void Feed(NT8Bridge.Indicators.Ema engine, int index)
        {
            engine.Update(Input.GetValueAt(index));
        }
    }

    public partial class Indicator
    {
        private EMA[] cacheEMA = [];

        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public EMA EMA(int period)
        {
            return EMA(Input, period);
        }

        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public EMA EMA(ISeries<double> input, int period)
        {
            foreach (EMA known in cacheEMA)
            {
                if (known.Period == period && known.EqualsInput(input)) return known;
            }

            return CacheIndicator(new EMA { Period = period }, input, ref cacheEMA);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public Indicators.EMA EMA(int period)
        {
            return indicator.EMA(Input, period);
        }

        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public Indicators.EMA EMA(ISeries<double> input, int period)
        {
            return indicator.EMA(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public Indicators.EMA EMA(int period)
        {
            return indicator.EMA(Input, period);
        }

        /// <summary>Exponential moving average, seeded with the first value.</summary>
        public Indicators.EMA EMA(ISeries<double> input, int period)
        {
            return indicator.EMA(input, period);
        }
    }
}
