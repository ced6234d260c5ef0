#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Ultimate oscillator (L. Williams): buying pressure over three windows.</summary>
    public class UltimateOscillator : EngineBarIndicator<Engine.UltimateOscillator, Engine.UltimateOscillator.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the middle window.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Intermediate", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Intermediate { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Slow { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "UltimateOscillator";
            IsSuspendedWhileInactive = true;
            Fast = 7;
            Intermediate = 14;
            Slow = 28;
            AddPlot(Brushes.DodgerBlue, "UltimateOscillator");
            AddLine(Brushes.DarkGray, 30, "Oversold");
            AddLine(Brushes.DarkGray, 50, "Neutral");
            AddLine(Brushes.DarkGray, 70, "Overbought");
        }

        /// <inheritdoc/>
        protected override Engine.UltimateOscillator CreateEngine() => new Engine.UltimateOscillator(Fast, Intermediate, Slow);
    }
}
