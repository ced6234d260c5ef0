#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Relative strength index (J. W. Wilder 1978) and its average, which starts at 50 one bar before the index.
    /// </summary>
    public class RSI : EngineValueIndicator<Engine.Rsi, Engine.Rsi.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Smooth { get; set; }

        /// <summary>Average of the main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Avg => Values[1];

        /// <summary>The main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Default => Values[0];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "RSI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            Smooth = 3;
            AddPlot(Brushes.DodgerBlue, "RSI");
            AddPlot(Brushes.Goldenrod, "Avg");
            AddLine(Brushes.DarkCyan, 30, "Lower");
            AddLine(Brushes.DarkCyan, 70, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Rsi CreateEngine() => new Engine.Rsi(Period, Smooth);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.Rsi source)
        {
            if (CurrentBar == (Period < 3 ? 0 : Period - 2))
                Plot(1, 50);
            base.ShowSound(source);
        }
    }
}
