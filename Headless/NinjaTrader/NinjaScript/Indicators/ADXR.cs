#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average directional index rating: mean of the ADX now and some bars ago.</summary>
    public class ADXR : EngineBarIndicator<Engine.Adxr, Engine.Adxr.State>
    {
        /// <summary>Bars between the two values.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Interval", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Interval { get; set; }

        /// <summary>Number of bars.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Period", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Period { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ADXR";
            IsSuspendedWhileInactive = true;
            Interval = 10;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "ADXR");
            AddLine(Brushes.SlateBlue, 25, "Lower");
            AddLine(Brushes.Goldenrod, 75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Adxr CreateEngine() => new Engine.Adxr(Period, Interval);
    }
}
