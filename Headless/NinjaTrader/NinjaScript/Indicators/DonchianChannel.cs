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
