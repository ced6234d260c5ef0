#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Gui;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Directional movement: ADX with the shares of the range that moved up and down.</summary>
    public class DM : EngineBarIndicator<Engine.Adx, Engine.Adx.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>Average directional index.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> ADXPlot => Values[0];

        /// <summary>Share of the range that moved up.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> DiPlus => Values[1];

        /// <summary>Share of the range that moved down.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> DiMinus => Values[2];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "DM";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(new Stroke(Brushes.DarkSeaGreen, 2), PlotStyle.Line, "ADX");
            AddPlot(Brushes.DodgerBlue, "DiPlus");
            AddPlot(Brushes.Crimson, "DiMinus");
            AddLine(Brushes.DarkCyan, 25, "Lower");
            AddLine(Brushes.DarkCyan, 75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Adx CreateEngine() => new Engine.Adx(Period);
    }
}
