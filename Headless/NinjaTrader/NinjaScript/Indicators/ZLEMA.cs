#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Exponential moving average of the value plus its change over half the period, which takes out the lag.
    /// </summary>
    public class ZLEMA : EngineValueIndicator<Engine.Zlema, Engine.Zlema.State>
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

            Name = "ZLEMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "ZLEMA");
        }

        /// <inheritdoc/>
        protected override Engine.Zlema CreateEngine() => new Engine.Zlema(Period);
    }
}
