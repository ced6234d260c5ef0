#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using NinjaTrader.Gui;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Parabolic stop and reverse (J. W. Wilder 1978); first value at the fourth bar.</summary>
    public class ParabolicSAR : EngineBarIndicator<Engine.ParabolicSar, Engine.ParabolicSar.State>
    {
        /// <summary>Acceleration at a reversal.</summary>
        [NinjaScriptProperty]
        [Range(0, double.MaxValue)]
        [Display(Name = "Acceleration", GroupName = "NinjaScriptParameters", Order = 0)]
        public double Acceleration { get; set; }

        /// <summary>Highest acceleration.</summary>
        [NinjaScriptProperty]
        [Range(0.001, double.MaxValue)]
        [Display(Name = "AccelerationMax", GroupName = "NinjaScriptParameters", Order = 1)]
        public double AccelerationMax { get; set; }

        /// <summary>Added at every new extreme.</summary>
        [NinjaScriptProperty]
        [Range(0.001, double.MaxValue)]
        [Display(Name = "AccelerationStep", GroupName = "NinjaScriptParameters", Order = 2)]
        public double AccelerationStep { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "ParabolicSAR";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Calculate = Calculate.OnPriceChange;
            Acceleration = 0.02;
            AccelerationMax = 0.2;
            AccelerationStep = 0.02;
            AddPlot(new Stroke(Brushes.Goldenrod, 2), PlotStyle.Dot, "ParabolicSAR");
        }

        /// <inheritdoc/>
        protected override Engine.ParabolicSar CreateEngine() =>
            new Engine.ParabolicSar(Acceleration, AccelerationMax, AccelerationStep);

        /// <summary>On another script as input its value stands for every price of the bar.</summary>
        protected override NT8Bridge.Bar BarOf(int index)
        {
            NT8Bridge.Bar bar = BarAt(index);
            if (Input is NinjaTrader.Data.Bars || Input is PriceSeries)
                return bar;
            double value = Input.GetValueAt(index);
            return new NT8Bridge.Bar(bar.EndUtcTicks, value, value, value, value, bar.Volume, bar.TickCount);
        }

        /// <inheritdoc/>
        protected override void Show(Engine.ParabolicSar source)
        {
            Plot(0, source.Value);
        }
    }
}
