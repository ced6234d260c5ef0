#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Average directional index (J. W. Wilder 1978): strength of a trend, starting at 50.</summary>
    public class ADX : EngineBarIndicator<Engine.Adx, Engine.Adx.State>
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

            Name = "ADX";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "ADX");
            AddLine(Brushes.SlateBlue, 25, "Lower");
            AddLine(Brushes.Goldenrod, 75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Adx CreateEngine() => new Engine.Adx(Period);
    }
}
