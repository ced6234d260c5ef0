#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Donchian channel: highest high, lowest low, and the middle between them.</summary>
    public class DonchianChannel : EngineBarIndicator<Engine.DonchianChannel, Engine.DonchianChannel.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>Lower band.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Lower => Values[2];

        /// <summary>Mean.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Mean => Values[0];

        /// <summary>Upper band.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Upper => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "DonchianChannel";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "Mean");
            AddPlot(Brushes.DodgerBlue, "Upper");
            AddPlot(Brushes.DodgerBlue, "Lower");
        }

        /// <inheritdoc/>
        protected override Engine.DonchianChannel CreateEngine() => new Engine.DonchianChannel(Period);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private DonchianChannel[] cacheDonchianChannel;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public DonchianChannel DonchianChannel(int period)
        {
            return DonchianChannel(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public DonchianChannel DonchianChannel(ISeries<double> input, int period)
        {
            if (cacheDonchianChannel != null)
                for (int idx = 0; idx < cacheDonchianChannel.Length; idx++)
                    if (cacheDonchianChannel[idx].Period == period && cacheDonchianChannel[idx].EqualsInput(input))
                        return cacheDonchianChannel[idx];
            return CacheIndicator(new DonchianChannel { Period = period }, input, ref cacheDonchianChannel);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public Indicators.DonchianChannel DonchianChannel(int period)
        {
            return indicator.DonchianChannel(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public Indicators.DonchianChannel DonchianChannel(ISeries<double> input, int period)
        {
            return indicator.DonchianChannel(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public Indicators.DonchianChannel DonchianChannel(int period)
        {
            return indicator.DonchianChannel(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.DonchianChannel"/>
        public Indicators.DonchianChannel DonchianChannel(ISeries<double> input, int period)
        {
            return indicator.DonchianChannel(input, period);
        }
    }
}
#endregion
