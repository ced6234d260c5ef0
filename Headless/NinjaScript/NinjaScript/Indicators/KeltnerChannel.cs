#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Keltner channel: mean of the typical price ± mean ranges.</summary>
    public class KeltnerChannel : EngineBarIndicator<Engine.KeltnerChannel, Engine.KeltnerChannel.State>
    {
        /// <summary>Distance of the bands in mean ranges.</summary>
        [NinjaScriptProperty]
        [Range(0.01, double.MaxValue)]
        [Display(Name = "OffsetMultiplier", GroupName = "NinjaScriptParameters", Order = 0)]
        public double OffsetMultiplier { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <summary>Lower band.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Lower => Values[2];

        /// <summary>Mean.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Midline => Values[0];

        /// <summary>Upper band.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Upper => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "KeltnerChannel";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            OffsetMultiplier = 1.5;
            Period = 10;
            AddPlot(Brushes.DarkGray, "Midline");
            AddPlot(Brushes.DodgerBlue, "Upper");
            AddPlot(Brushes.DodgerBlue, "Lower");
        }

        /// <inheritdoc/>
        protected override Engine.KeltnerChannel CreateEngine() => new Engine.KeltnerChannel(Period, OffsetMultiplier);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private KeltnerChannel[] cacheKeltnerChannel;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public KeltnerChannel KeltnerChannel(double offsetMultiplier, int period)
        {
            return KeltnerChannel(Input, offsetMultiplier, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public KeltnerChannel KeltnerChannel(ISeries<double> input, double offsetMultiplier, int period)
        {
            if (cacheKeltnerChannel != null)
                for (int idx = 0; idx < cacheKeltnerChannel.Length; idx++)
                    if (cacheKeltnerChannel[idx].OffsetMultiplier == offsetMultiplier
                        && cacheKeltnerChannel[idx].Period == period
                        && cacheKeltnerChannel[idx].EqualsInput(input))
                        return cacheKeltnerChannel[idx];
            return CacheIndicator(
                new KeltnerChannel
                {
                    OffsetMultiplier = offsetMultiplier, Period = period,
                },
                input, ref cacheKeltnerChannel);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public Indicators.KeltnerChannel KeltnerChannel(double offsetMultiplier, int period)
        {
            return indicator.KeltnerChannel(Input, offsetMultiplier, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public Indicators.KeltnerChannel KeltnerChannel(ISeries<double> input, double offsetMultiplier, int period)
        {
            return indicator.KeltnerChannel(input, offsetMultiplier, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public Indicators.KeltnerChannel KeltnerChannel(double offsetMultiplier, int period)
        {
            return indicator.KeltnerChannel(Input, offsetMultiplier, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.KeltnerChannel"/>
        public Indicators.KeltnerChannel KeltnerChannel(ISeries<double> input, double offsetMultiplier, int period)
        {
            return indicator.KeltnerChannel(input, offsetMultiplier, period);
        }
    }
}
#endregion
