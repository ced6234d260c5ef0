#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Exponential moving average of the volume.</summary>
    public class VOLMA : EngineValueIndicator<Engine.Ema, Engine.Ema.State>
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

            Name = "VOLMA";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "VOLMA");
        }

        /// <inheritdoc/>
        protected override Engine.Ema CreateEngine() => new Engine.Ema(Period);

        /// <inheritdoc/>
        protected override double ValueOf(int index) => Volume.GetValueAt(index);
    }
}
