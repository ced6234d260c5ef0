#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Begin of the least-squares line through the last bars.</summary>
    public class LinRegIntercept : EngineValueIndicator<Engine.LinReg, Engine.LinReg.State>
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

            Name = "LinRegIntercept";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "LinRegIntercept");
        }

        /// <inheritdoc/>
        protected override Engine.LinReg CreateEngine() => new Engine.LinReg(Period);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.LinReg source)
        {
            Plot(0, source.Intercept);
        }
    }
}
