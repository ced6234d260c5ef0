#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Percentage price oscillator: fast minus slow EMA in per cent of the slow one, and its average.</summary>
    public class PPO : EngineValueIndicator<Engine.Ppo, Engine.Ppo.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Slow { get; set; }

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Smooth { get; set; }

        /// <summary>The main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Default => Values[0];

        /// <summary>Smoothed.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Smoothed => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "PPO";
            IsSuspendedWhileInactive = true;
            Fast = 12;
            Slow = 26;
            Smooth = 9;
            AddPlot(Brushes.DimGray, "Default");
            AddPlot(Brushes.Crimson, "Smoothed");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Ppo CreateEngine() => new Engine.Ppo(Fast, Slow, Smooth);
    }
}
