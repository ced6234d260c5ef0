#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Fast minus slow mean of the volume.</summary>
    public class VolumeOscillator : Indicator
    {
        private SMA fast;
        private SMA slow;

        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Fast", GroupName = "NinjaScriptParameters", Order = 0)]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Slow", GroupName = "NinjaScriptParameters", Order = 1)]
        public int Slow { get; set; }

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = "VolumeOscillator";
                IsSuspendedWhileInactive = true;
                Fast = 12;
                Slow = 26;
                AddPlot(Brushes.Goldenrod, "VolumeOscillator");
                AddLine(Brushes.DarkGray, 0, "ZeroLine");
            }
            else if (State == State.DataLoaded)
            {
                fast = SMA(Volume, Fast);
                slow = SMA(Volume, Slow);
            }
        }

        /// <inheritdoc/>
        protected override void OnBarUpdate() => Value[0] = fast[0] - slow[0];
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private VolumeOscillator[] cacheVolumeOscillator;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public VolumeOscillator VolumeOscillator(int fast, int slow)
        {
            return VolumeOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public VolumeOscillator VolumeOscillator(ISeries<double> input, int fast, int slow)
        {
            if (cacheVolumeOscillator != null)
                for (int idx = 0; idx < cacheVolumeOscillator.Length; idx++)
                    if (cacheVolumeOscillator[idx].Fast == fast
                        && cacheVolumeOscillator[idx].Slow == slow
                        && cacheVolumeOscillator[idx].EqualsInput(input))
                        return cacheVolumeOscillator[idx];
            return CacheIndicator(new VolumeOscillator { Fast = fast, Slow = slow }, input, ref cacheVolumeOscillator);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public Indicators.VolumeOscillator VolumeOscillator(int fast, int slow)
        {
            return indicator.VolumeOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public Indicators.VolumeOscillator VolumeOscillator(ISeries<double> input, int fast, int slow)
        {
            return indicator.VolumeOscillator(input, fast, slow);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public Indicators.VolumeOscillator VolumeOscillator(int fast, int slow)
        {
            return indicator.VolumeOscillator(Input, fast, slow);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.VolumeOscillator"/>
        public Indicators.VolumeOscillator VolumeOscillator(ISeries<double> input, int fast, int slow)
        {
            return indicator.VolumeOscillator(input, fast, slow);
        }
    }
}
#endregion
