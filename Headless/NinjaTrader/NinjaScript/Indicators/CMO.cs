#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Chande momentum oscillator: rises minus falls in per cent of all movement.</summary>
    public class CMO : EngineValueIndicator<Engine.Cmo, Engine.Cmo.State>
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

            Name = "CMO";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.DodgerBlue, "CMO");
            AddLine(Brushes.SlateBlue, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Cmo CreateEngine() => new Engine.Cmo(Period);
    }
}
