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

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private MFI[] cacheMFI;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public MFI MFI(int period)
        {
            return MFI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public MFI MFI(ISeries<double> input, int period)
        {
            if (cacheMFI != null)
                for (int idx = 0; idx < cacheMFI.Length; idx++)
                    if (cacheMFI[idx].Period == period && cacheMFI[idx].EqualsInput(input))
                        return cacheMFI[idx];
            return CacheIndicator(new MFI { Period = period }, input, ref cacheMFI);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public Indicators.MFI MFI(int period)
        {
            return indicator.MFI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public Indicators.MFI MFI(ISeries<double> input, int period)
        {
            return indicator.MFI(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public Indicators.MFI MFI(int period)
        {
            return indicator.MFI(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.MFI"/>
        public Indicators.MFI MFI(ISeries<double> input, int period)
        {
            return indicator.MFI(input, period);
        }
    }
}
#endregion
