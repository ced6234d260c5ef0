#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Chaikin oscillator: fast minus slow EMA of the accumulation/distribution line.</summary>
    public class ChaikinOscillator : EngineBarIndicator<Engine.ChaikinOscillator, Engine.ChaikinOscillator.State>
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

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ChaikinOscillator";
            IsSuspendedWhileInactive = true;
            Fast = 3;
            Slow = 10;
            AddPlot(Brushes.DarkCyan, "ChaikinOscillator");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.ChaikinOscillator CreateEngine() => new Engine.ChaikinOscillator(Fast, Slow);
    }
}
