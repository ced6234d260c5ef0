#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Hull moving average: WMA over √period of 2 · WMA(period / 2) − WMA(period).</summary>
    public class HMA : EngineValueIndicator<Engine.Hma, Engine.Hma.State>
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

            Name = "HMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 21;
            AddPlot(Brushes.Goldenrod, "HMA");
        }

        /// <inheritdoc/>
        protected override Engine.Hma CreateEngine() => new Engine.Hma(Period);
    }
}
