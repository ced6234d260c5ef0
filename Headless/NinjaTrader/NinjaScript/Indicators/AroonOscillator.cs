#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Aroon oscillator: Aroon up minus Aroon down.</summary>
    public class AroonOscillator : EngineBarIndicator<Engine.Aroon, Engine.Aroon.State>
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

            Name = "AroonOscillator";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "Up");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Aroon CreateEngine() => new Engine.Aroon(Period);

        /// <inheritdoc/>
        protected override void Show(Engine.Aroon source)
        {
            Plot(0, source.Output(2));
        }
    }
}
