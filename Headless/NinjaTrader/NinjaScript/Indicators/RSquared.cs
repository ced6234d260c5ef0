#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Share of the variance that the least-squares line explains, 0 to 1.</summary>
    public class RSquared : EngineValueIndicator<Engine.LinReg, Engine.LinReg.State>
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

            Name = "RSquared";
            IsSuspendedWhileInactive = true;
            Period = 8;
            AddPlot(Brushes.Goldenrod, "RSquared");
            AddLine(Brushes.DarkGray, 0.2, "Lower");
            AddLine(Brushes.DarkGray, 0.75, "Upper");
        }

        /// <inheritdoc/>
        protected override Engine.LinReg CreateEngine() => new Engine.LinReg(Period);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.LinReg source)
        {
            Plot(0, source.RSquared);
        }
    }
}
