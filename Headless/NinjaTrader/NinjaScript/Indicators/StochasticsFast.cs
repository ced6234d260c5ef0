#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Fast stochastic oscillator: where the close lies in the range (K), and the average of that (D).</summary>
    public class StochasticsFast : EngineBarIndicator<Engine.StochasticsFast, Engine.StochasticsFast.State>
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

            Name = "StochasticsFast";
            IsSuspendedWhileInactive = true;
            PeriodD = 3;
            PeriodK = 14;
            AddPlot(Brushes.DodgerBlue, "D");
            AddPlot(Brushes.Goldenrod, "K");
            AddLine(Brushes.DarkCyan, 20, "Lower");
            AddLine(Brushes.DarkCyan, 80, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.StochasticsFast CreateEngine() => new Engine.StochasticsFast(PeriodD, PeriodK);

        /// <inheritdoc/>
        protected override void Show(Engine.StochasticsFast source)
        {
            Plot(0, source.Output(1));
            Plot(1, source.Output(0));
        }
    }
}
