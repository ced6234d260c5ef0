#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Aroon: how new the highest high and the lowest low are, 0 to 100.</summary>
    public class Aroon : EngineBarIndicator<Engine.Aroon, Engine.Aroon.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>How new the lowest low is.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Down => Values[1];

        /// <summary>How new the highest high is.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Up => Values[0];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "Aroon";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "Up");
            AddPlot(Brushes.SlateBlue, "Down");
            AddLine(Brushes.DarkGray, 30, "Lower");
            AddLine(Brushes.DarkGray, 70, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Aroon CreateEngine() => new Engine.Aroon(Period);
    }
}
