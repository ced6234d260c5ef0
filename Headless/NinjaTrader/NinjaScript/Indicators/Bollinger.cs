#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Bollinger bands: mean ± standard deviations.</summary>
    public class Bollinger : EngineValueIndicator<Engine.BollingerBands, Engine.BollingerBands.State>
    {
        /// <summary>Distance of the bands in standard deviations.</summary>
        [NinjaScriptProperty]
        [Range(0, double.MaxValue)]
        [Display(Name = "NumStdDev", GroupName = "NinjaScriptParameters", Order = 0)]
        public double NumStdDev { get; set; }

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
        public Series<double> Middle => Values[1];

        /// <summary>Upper band.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Upper => Values[0];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "Bollinger";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            NumStdDev = 2;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "Upper");
            AddPlot(Brushes.Goldenrod, "Middle");
            AddPlot(Brushes.Goldenrod, "Lower");
        }

        /// <inheritdoc/>
        protected override Engine.BollingerBands CreateEngine() => new Engine.BollingerBands(Period, NumStdDev);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.BollingerBands source)
        {
            Plot(0, source.Upper);
            Plot(1, source.Middle);
            Plot(2, source.Lower);
        }
    }
}
