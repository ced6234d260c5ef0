#nullable disable
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Testing.Tests
{
    /// <summary>
    /// What NinjaTrader's own assembly of scripts has is made for a project that compiles scripts: see the two scripts below.
    /// </summary>
    [TestClass]
    public sealed class OwnMethodsTests
    {
        private static readonly Market Rising = Market.Of("ES 12-25").Minutes().From(5000).Up(1, bars: 12);

        [TestMethod]
        public void A_script_calls_built_in_indicators_and_those_of_its_project()
        {
            ScriptOutcome<CallsAll> run = ScriptTest.Of<CallsAll>().On(Rising).InHistory();
            double middle = run.Script.Middle(4)[0], average = run.Script.SMA(3)[0];
            run.ExpectPrints($"{middle} {average} {run.Script.Doubled(3)[0]} twice");
            Assert.AreEqual(5010, middle, "from 5008 to 5012");
            Assert.AreEqual(5011, average, "5010, 5011, 5012");
        }

        [TestMethod]
        public void Equal_parameters_and_input_give_one_indicator()
        {
            CallsAll script = ScriptTest.Of<CallsAll>().On(Rising).InHistory().Script;
            Assert.AreSame(script.Middle(4), script.Middle(4));
            Assert.AreNotSame(script.Middle(4), script.Middle(5));
            Assert.AreSame(script.EMA(script.Middle(4), 3), script.EMA(script.Middle(4), 3));
        }

        /// <summary>
        /// The classes that scripts derive from are the project's own, with a pair of methods for each indicator.
        /// </summary>
        [TestMethod]
        public void Each_indicator_has_two_methods_in_each_class()
        {
            foreach (System.Type type in new[] { typeof(Indicator), typeof(Strategy) })
            {
                Assert.AreSame(typeof(CallsAll).Assembly, type.Assembly);
                Assert.HasCount(2, type.GetMethods().Where(method => method.Name == "Middle").ToArray());
                Assert.HasCount(2, type.GetMethods().Where(method => method.Name == "Doubled").ToArray());
                Assert.HasCount(2, type.GetMethods().Where(method => method.Name == "Bollinger").ToArray());
            }
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>A part that a vendor's file adds to all strategies, as NinjaTrader allows.</summary>
    public partial class Strategy
    {
        /// <summary>Something of its own.</summary>
        protected string Twice => "twice";
    }

    /// <summary>Prints what it reads on its last bar.</summary>
    public class CallsAll : Strategy
    {
        protected override void OnBarUpdate()
        {
            if (CurrentBar == 11) Print($"{Middle(4)[0]} {SMA(3)[0]} {Doubled(3)[0]} {Twice}");
        }
    }
}

namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>Twice the average; its file brings the methods that NinjaTrader appends.</summary>
    public class Doubled : Indicator
    {
        [NinjaScriptProperty]
        public int Period { get; set; }

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults) AddPlot(System.Windows.Media.Brushes.Red, "Doubled");
        }

        protected override void OnBarUpdate() => Value[0] = 2 * SMA(Period)[0];
    }
}

#region NinjaScript generated code. Neither change nor remove.

namespace NinjaTrader.NinjaScript.Indicators
{
    public partial class Indicator : NinjaTrader.Gui.NinjaScript.IndicatorRenderBase
    {
        private Doubled[] cacheDoubled;
        public Doubled Doubled(int period)
        {
            return Doubled(Input, period);
        }

        public Doubled Doubled(ISeries<double> input, int period)
        {
            if (cacheDoubled != null)
                for (int idx = 0; idx < cacheDoubled.Length; idx++)
                    if (cacheDoubled[idx] != null && cacheDoubled[idx].Period == period && cacheDoubled[idx].EqualsInput(input))
                        return cacheDoubled[idx];
            return CacheIndicator<Doubled>(new Doubled() { Period = period }, input, ref cacheDoubled);
        }
    }
}

namespace NinjaTrader.NinjaScript.Strategies
{
    public partial class Strategy : NinjaTrader.Gui.NinjaScript.StrategyRenderBase
    {
        public Indicators.Doubled Doubled(int period)
        {
            return indicator.Doubled(Input, period);
        }

        public Indicators.Doubled Doubled(ISeries<double> input, int period)
        {
            return indicator.Doubled(input, period);
        }
    }
}

#endregion
