#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Change per bar of the least-squares line through the last bars.</summary>
    public class LinRegSlope : EngineValueIndicator<Engine.LinReg, Engine.LinReg.State>
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

            Name = "LinRegSlope";
            IsSuspendedWhileInactive = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "LinRegSlope");
        }

        /// <inheritdoc/>
        protected override Engine.LinReg CreateEngine() => new Engine.LinReg(Period);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.LinReg source)
        {
            Plot(0, source.Slope);
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private LinRegSlope[] cacheLinRegSlope;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public LinRegSlope LinRegSlope(int period)
        {
            return LinRegSlope(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public LinRegSlope LinRegSlope(ISeries<double> input, int period)
        {
            if (cacheLinRegSlope != null)
                for (int idx = 0; idx < cacheLinRegSlope.Length; idx++)
                    if (cacheLinRegSlope[idx].Period == period && cacheLinRegSlope[idx].EqualsInput(input))
                        return cacheLinRegSlope[idx];
            return CacheIndicator(new LinRegSlope { Period = period }, input, ref cacheLinRegSlope);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public Indicators.LinRegSlope LinRegSlope(int period)
        {
            return indicator.LinRegSlope(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public Indicators.LinRegSlope LinRegSlope(ISeries<double> input, int period)
        {
            return indicator.LinRegSlope(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public Indicators.LinRegSlope LinRegSlope(int period)
        {
            return indicator.LinRegSlope(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegSlope"/>
        public Indicators.LinRegSlope LinRegSlope(ISeries<double> input, int period)
        {
            return indicator.LinRegSlope(input, period);
        }
    }
}
#endregion
