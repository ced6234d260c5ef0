using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.Indicators;

namespace NinjaTrader.NinjaScript.Strategies;

/// <summary>
/// Two averages that cross, a stop and a target: the strategy by which every document states the speed of a backtest.
/// </summary>
public class SmaCrossWithBracket : Strategy
{
    private SMA? _fast;
    private SMA? _slow;

    /// <summary>False to run the averages alone.</summary>
    public bool Trades { get; set; } = true;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = nameof(SmaCrossWithBracket);
            Calculate = Calculate.OnBarClose;
            IsExitOnSessionCloseStrategy = false;
        }
        else if (State == State.Configure)
        {
            SetStopLoss(CalculationMode.Ticks, 40);
            SetProfitTarget(CalculationMode.Ticks, 60);
        }
        else if (State == State.DataLoaded)
        {
            _fast = SMA(10);
            _slow = SMA(25);
        }
    }

    /// <inheritdoc/>
    protected override void OnBarUpdate()
    {
        if (CurrentBar < BarsRequiredToTrade) return;
        bool up = CrossAbove(_fast!, _slow!, 1);
        bool down = CrossBelow(_fast!, _slow!, 1);
        if (!Trades) return;
        if (up) EnterLong();
        else if (down) EnterShort();
    }
}
