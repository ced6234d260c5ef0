#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Change of the input over some bars.</summary>
    public class Momentum : EngineValueIndicator<Engine.Momentum, Engine.Momentum.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "Momentum";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "Momentum");
            AddLine(Brushes.SlateBlue, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Momentum CreateEngine() => new Engine.Momentum(Period);
    }
}
