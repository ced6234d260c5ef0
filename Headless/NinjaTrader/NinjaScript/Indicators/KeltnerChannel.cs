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
