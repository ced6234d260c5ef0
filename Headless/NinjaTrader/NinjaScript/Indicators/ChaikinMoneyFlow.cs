#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>
    /// Chaikin money flow: volume weighted with the place of the close in the bar's range, in per cent of all volume.
    /// </summary>
    public class ChaikinMoneyFlow : EngineBarIndicator<Engine.Cmf, Engine.Cmf.State>
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

            Name = "ChaikinMoneyFlow";
            IsSuspendedWhileInactive = true;
            Period = 21;
            AddPlot(Brushes.Goldenrod, "ChaikinMoneyFlow");
        }

        /// <inheritdoc/>
        protected override Engine.Cmf CreateEngine() => new Engine.Cmf(Period);
    }
}
