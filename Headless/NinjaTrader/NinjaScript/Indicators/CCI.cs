#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Commodity channel index: distance of the typical price from its mean, in mean deviations.</summary>
    public class CCI : EngineBarIndicator<Engine.Cci, Engine.Cci.State>
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

            Name = "CCI";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "CCI");
            AddLine(Brushes.DarkGray, 200, "Level2");
            AddLine(Brushes.DarkGray, 100, "Level1");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
            AddLine(Brushes.DarkGray, -100, "LevelMinus1");
            AddLine(Brushes.DarkGray, -200, "LevelMinus2");
        }

        /// <inheritdoc/>
        protected override Engine.Cci CreateEngine() => new Engine.Cci(Period);
    }
}
