#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Choppiness index: the path of the price against its range, 0 to 100.</summary>
    public class ChoppinessIndex : EngineBarIndicator<Engine.Choppiness, Engine.Choppiness.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(2, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ChoppinessIndex";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DodgerBlue, "ChoppinessIndex");
            AddLine(Brushes.DarkCyan, 38.2, "Lower");
            AddLine(Brushes.DarkCyan, 62.8, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Choppiness CreateEngine() => new Engine.Choppiness(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private ChoppinessIndex[] cacheChoppinessIndex;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public ChoppinessIndex ChoppinessIndex(int period)
        {
            return ChoppinessIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public ChoppinessIndex ChoppinessIndex(ISeries<double> input, int period)
        {
            if (cacheChoppinessIndex != null)
                for (int idx = 0; idx < cacheChoppinessIndex.Length; idx++)
                    if (cacheChoppinessIndex[idx].Period == period && cacheChoppinessIndex[idx].EqualsInput(input))
                        return cacheChoppinessIndex[idx];
            return CacheIndicator(new ChoppinessIndex { Period = period }, input, ref cacheChoppinessIndex);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public Indicators.ChoppinessIndex ChoppinessIndex(int period)
        {
            return indicator.ChoppinessIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public Indicators.ChoppinessIndex ChoppinessIndex(ISeries<double> input, int period)
        {
            return indicator.ChoppinessIndex(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public Indicators.ChoppinessIndex ChoppinessIndex(int period)
        {
            return indicator.ChoppinessIndex(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.ChoppinessIndex"/>
        public Indicators.ChoppinessIndex ChoppinessIndex(ISeries<double> input, int period)
        {
            return indicator.ChoppinessIndex(input, period);
        }
    }
}
#endregion
