#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Money flow index: a relative strength index weighted with volume.</summary>
    public class MFI : EngineBarIndicator<Engine.Mfi, Engine.Mfi.State>
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

            Name = "MFI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DarkCyan, "MFI");
            AddLine(Brushes.DarkGray, 20, "Lower");
            AddLine(Brushes.Goldenrod, 80, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.Mfi CreateEngine() => new Engine.Mfi(Period);
    }
}
