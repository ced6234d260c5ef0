using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>An indicator on a series that is no number at bar 30.</summary>
public class SpoiltInput : Indicator
{
    private Series<double> _series = null!;

    internal SMA Average { get; private set; } = null!;

    protected override void OnStateChange()
    {
        if (State != State.DataLoaded) return;
        _series = new Series<double>(this);
        Average = SMA(_series, 5);
    }

    protected override void OnBarUpdate()
    {
        _series[0] = CurrentBar == 30 ? double.NaN : Close[0];
        Average.Update();
    }
}
