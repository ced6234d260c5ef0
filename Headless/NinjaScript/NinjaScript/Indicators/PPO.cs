#nullable disable
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Percentage price oscillator: fast minus slow EMA in per cent of the slow one, and its average.</summary>
    public class PPO : EngineValueIndicator<Engine.Ppo, Engine.Ppo.State>
    {
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

        /// <summary>Bars of the average.</summary>
        [NinjaScriptProperty]
        [Range(1, int.MaxValue)]
        [Display(Name = "Smooth", GroupName = "NinjaScriptParameters", Order = 2)]
        public int Smooth { get; set; }

        /// <summary>The main plot.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Default => Values[0];

        /// <summary>Smoothed.</summary>
        [Browsable(false)]
        [XmlIgnore]
        public Series<double> Smoothed => Values[1];

        /// <inheritdoc/>
        protected override void OnStateChange()
        {
            if (State != State.SetDefaults)
                return;

            Name = "PPO";
            IsSuspendedWhileInactive = true;
            Fast = 12;
            Slow = 26;
            Smooth = 9;
            AddPlot(Brushes.DimGray, "Default");
            AddPlot(Brushes.Crimson, "Smoothed");
            AddLine(Brushes.DarkGray, 0, "ZeroLine");
        }

        /// <inheritdoc/>
        protected override Engine.Ppo CreateEngine() => new Engine.Ppo(Fast, Slow, Smooth);
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private PPO[] cachePPO;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public PPO PPO(int fast, int slow, int smooth)
        {
            return PPO(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public PPO PPO(ISeries<double> input, int fast, int slow, int smooth)
        {
            if (cachePPO != null)
                for (int idx = 0; idx < cachePPO.Length; idx++)
                    if (cachePPO[idx].Fast == fast
                        && cachePPO[idx].Slow == slow
                        && cachePPO[idx].Smooth == smooth
                        && cachePPO[idx].EqualsInput(input))
                        return cachePPO[idx];
            return CacheIndicator(new PPO { Fast = fast, Slow = slow, Smooth = smooth }, input, ref cachePPO);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public Indicators.PPO PPO(int fast, int slow, int smooth)
        {
            return indicator.PPO(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public Indicators.PPO PPO(ISeries<double> input, int fast, int slow, int smooth)
        {
            return indicator.PPO(input, fast, slow, smooth);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public Indicators.PPO PPO(int fast, int slow, int smooth)
        {
            return indicator.PPO(Input, fast, slow, smooth);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.PPO"/>
        public Indicators.PPO PPO(ISeries<double> input, int fast, int slow, int smooth)
        {
            return indicator.PPO(input, fast, slow, smooth);
        }
    }
}
#endregion
