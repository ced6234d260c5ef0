namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>Has nothing that could be compared.</summary>
public class ShowsNothing : Indicator
{
    protected override void OnStateChange()
    {
        if (State != State.SetDefaults) return;
        Name = nameof(ShowsNothing);
        IsOverlay = true;
    }

    protected override void OnBarUpdate()
    {
        Print(Close[0]);
    }
}
