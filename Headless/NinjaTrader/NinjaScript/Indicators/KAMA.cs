#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Kaufman's adaptive moving average: fast in a trend, slow in noise.</summary>
    public class KAMA : EngineValueIndicator<Engine.Kama, Engine.Kama.State>
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, 125)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(5, 125)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, 125)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Slow { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "KAMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Fast = 2;
            Period = 10;
            Slow = 30;
            AddPlot(Brushes.Goldenrod, "KAMA");
        }

        /// <inheritdoc/>
        protected override Engine.Kama CreateEngine() => new Engine.Kama(Fast, Period, Slow);
    }
}
