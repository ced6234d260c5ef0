using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Asks twice for indicators and expects the same ones.</summary>
public class InstanceReader : Strategy
{
    private MACD? _first;

    protected override void OnBarUpdate()
    {
        Assert.AreSame(SMA(20), SMA(20));
        Assert.AreSame(SMA(20), SMA(Input, 20));
        Assert.AreSame(SMA(20), SMA(Close, 20));
        Assert.AreNotSame(SMA(20), SMA(21));
        Assert.AreNotSame(SMA(20), SMA(Open, 20));
        Assert.AreSame(EMA(SMA(20), 5), EMA(SMA(20), 5));
        Assert.AreSame(Bollinger(2, 14), Bollinger(Close, 2.0, 14));
        Assert.AreSame(ZigZag(DeviationType.Points, 1, true), ZigZag(DeviationType.Points, 1, true));
        Assert.AreSame(
            Pivots(PivotRange.Daily, HLCCalculationMode.CalcFromIntradayData, 0, 0, 0, 20),
            Pivots(Input, PivotRange.Daily, HLCCalculationMode.CalcFromIntradayData, 0, 0, 0, 20));
        _first ??= MACD(12, 26, 9);
        Assert.AreSame(_first, MACD(12, 26, 9));
    }
}
