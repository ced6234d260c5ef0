using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.Indicators;

namespace NinjaTrader.NinjaScript.Strategies
{
    /// <summary>Is long while a fast average is above a slow one, and short while it is below.</summary>
    public class NewScript : Strategy
    {
        /// <summary>Bars of the fast average.</summary>
        [NinjaScriptProperty]
        public int Fast { get; set; }

        /// <summary>Bars of the slow average.</summary>
        [NinjaScriptProperty]
        public int Slow { get; set; }

        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "NewScript";
            Calculate = Calculate.OnBarClose;
            BarsRequiredToTrade = 1;
            Fast = 5;
            Slow = 10;
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar < BarsRequiredToTrade) return;
            if (CrossAbove(SMA(Fast), SMA(Slow), 1)) EnterLong("Above");
            else if (CrossBelow(SMA(Fast), SMA(Slow), 1)) EnterShort("Below");
        }
    }
}
