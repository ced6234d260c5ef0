#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Volume-weighted moving average of the input.</summary>
    public class VWMA : EngineBarIndicator<Engine.Vwma, Engine.Vwma.State>
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

            Name = "VWMA";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "VWMA");
        }

        /// <inheritdoc/>
        protected override Engine.Vwma CreateEngine() => new Engine.Vwma(Period);

        /// <inheritdoc/>
        protected override NT8Bridge.Bar BarOf(int index)
        {
            NT8Bridge.Bar bar = BarAt(index);
            double value = Input.GetValueAt(index);
            return new NT8Bridge.Bar(bar.EndUtcTicks, value, value, value, value, bar.Volume, bar.TickCount);
        }
    }
}
