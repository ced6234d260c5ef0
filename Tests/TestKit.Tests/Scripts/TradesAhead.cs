namespace NinjaTrader.NinjaScript.Strategies;

/// <summary>Buys where the next bar rises.</summary>
public class TradesAhead : Strategy
{
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(TradesAhead);
        BarsRequiredToTrade = 0;
    }

    protected override void OnBarUpdate()
    {
        if (CurrentBar + 1 < Count && Bars.GetClose(CurrentBar + 1) > Close[0]) EnterLong();
    }
}
