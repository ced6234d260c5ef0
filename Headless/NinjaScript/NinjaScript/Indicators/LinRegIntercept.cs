#nullable disable
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using Engine = NT8Bridge.Indicators;

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Begin of the least-squares line through the last bars.</summary>
    public class LinRegIntercept : EngineValueIndicator<Engine.LinReg, Engine.LinReg.State>
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

            Name = "LinRegIntercept";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            Period = 14;
            AddPlot(Brushes.Goldenrod, "LinRegIntercept");
        }

        /// <inheritdoc/>
        protected override Engine.LinReg CreateEngine() => new Engine.LinReg(Period);

        /// <inheritdoc/>
        protected override void ShowSound(Engine.LinReg source)
        {
            Plot(0, source.Intercept);
        }
    }
}

#region NinjaScript generated code. Neither change nor remove.
namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator
    {
        private LinRegIntercept[] cacheLinRegIntercept;

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public LinRegIntercept LinRegIntercept(int period)
        {
            return LinRegIntercept(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public LinRegIntercept LinRegIntercept(ISeries<double> input, int period)
        {
            if (cacheLinRegIntercept != null)
                for (int idx = 0; idx < cacheLinRegIntercept.Length; idx++)
                    if (cacheLinRegIntercept[idx].Period == period && cacheLinRegIntercept[idx].EqualsInput(input))
                        return cacheLinRegIntercept[idx];
            return CacheIndicator(new LinRegIntercept { Period = period }, input, ref cacheLinRegIntercept);
        }
    }
}

namespace NinjaTrader.NinjaScript.MarketAnalyzerColumns
{
    public partial class MarketAnalyzerColumn
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public Indicators.LinRegIntercept LinRegIntercept(int period)
        {
            return indicator.LinRegIntercept(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public Indicators.LinRegIntercept LinRegIntercept(ISeries<double> input, int period)
        {
            return indicator.LinRegIntercept(input, period);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy
    {
        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public Indicators.LinRegIntercept LinRegIntercept(int period)
        {
            return indicator.LinRegIntercept(Input, period);
        }

        /// <inheritdoc cref="T:NinjaTrader.NinjaScript.Indicators.LinRegIntercept"/>
        public Indicators.LinRegIntercept LinRegIntercept(ISeries<double> input, int period)
        {
            return indicator.LinRegIntercept(input, period);
        }
    }
}
#endregion
