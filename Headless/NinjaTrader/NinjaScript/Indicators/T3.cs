#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>T3 (T. Tillson 1998): a repeated, sharpened exponential average.</summary>
    public class T3 : EngineValueIndicator<Engine.T3, Engine.T3.State>
    {
        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Period { get; set; }

        /// <summary>How often the average is taken.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "TCount", GroupName = "NinjaScriptParameters", Order = 1)]
        public int TCount { get; set; }

        /// <summary>Volume factor.</summary>
        [NinjaScriptProperty]
        [Range(0, double.MaxValue)]
        [Display(Name = "VFactor", GroupName = "NinjaScriptParameters", Order = 2)]
        public double VFactor { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "T3";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            TCount = 3;
            VFactor = 0.7;
            AddPlot(Brushes.Goldenrod, "T3");
        }

        /// <inheritdoc/>
        protected override Engine.T3 CreateEngine() => new Engine.T3(Period, TCount, VFactor);
    }
}
