#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Triple exponential moving average: 3 · EMA − 3 · EMA of EMA + EMA of EMA of EMA.</summary>
    public class TEMA : EngineValueIndicator<Engine.Tema, Engine.Tema.State>
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

            Name = "TEMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "TEMA");
        }

        /// <inheritdoc/>
        protected override Engine.Tema CreateEngine() => new Engine.Tema(Period);
    }
}
