#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Williams %R: distance of the close from the highest high, 0 to −100 per cent of the range.</summary>
    public class WilliamsR : EngineBarIndicator<Engine.WilliamsR, Engine.WilliamsR.State>
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

            Name = "WilliamsR";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "WilliamsR");
            AddLine(Brushes.DarkGray, -25, "Upper");
            AddLine(Brushes.DarkGray, -75, "Lower");
        }

        /// <inheritdoc/>
        protected override Engine.WilliamsR CreateEngine() => new Engine.WilliamsR(Period);
    }
}
