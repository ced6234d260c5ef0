#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Choppiness index: the path of the price against its range, 0 to 100.</summary>
    public class ChoppinessIndex : EngineBarIndicator<Engine.Choppiness, Engine.Choppiness.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(2, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ChoppinessIndex";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DodgerBlue, "ChoppinessIndex");
            AddLine(Brushes.DarkCyan, 38.2, "Lower");
            AddLine(Brushes.DarkCyan, 62.8, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Choppiness CreateEngine() => new Engine.Choppiness(Period);
    }
}
