#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Stochastic oscillator: where the close lies in the range, smoothed (K), and the average of that (D).
    /// </summary>
    public class Stochastics : EngineBarIndicator<Engine.Stochastics, Engine.Stochastics.State>
    {
        /// <summary>Bars of the average D.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "PeriodD", GroupName = "NinjaScriptParameters", Order = 0)]
        public int PeriodD { get; set; }

        /// <summary>Bars of the range.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "PeriodK", GroupName = "NinjaScriptParameters", Order = 1)]
        public int PeriodK { get; set; }

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Smooth { get; set; }

        /// <summary>Average of K.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> D => Values[0];

        /// <summary>Place of the close in the range.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> K => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "Stochastics";
            IsSuspendedWhileInactive = true;
            PeriodD = 7;
            PeriodK = 14;
            Smooth = 3;
            AddPlot(Brushes.DodgerBlue, "D");
            AddPlot(Brushes.Goldenrod, "K");
            AddLine(Brushes.DarkCyan, 20, "Lower");
            AddLine(Brushes.DarkCyan, 80, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Stochastics CreateEngine() => new Engine.Stochastics(PeriodD, PeriodK, Smooth);

        /// <inheritdoc/>
        protected override void Show(Engine.Stochastics source)
        {
            Plot(0, source.D);
            Plot(1, source.K);
        }
    }
}
