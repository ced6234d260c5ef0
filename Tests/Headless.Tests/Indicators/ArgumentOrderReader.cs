using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>
/// Calls the built-in indicators with arguments in NinjaTrader's order, and reads their plots by NinjaTrader's names.
/// </summary>
public class ArgumentOrderReader : Strategy
{
    internal bool HasRun { get; private set; }

    protected override void OnBarUpdate()
    {
        if (HasRun) return;
        HasRun = true;
        ArgumentOrder();
        PlotNames();
        DefaultValues();
    }

    private void ArgumentOrder()
    {
        Assert.AreEqual((7, 14, 3), Stochastics(7, 14, 3) is var s ? (s.PeriodD, s.PeriodK, s.Smooth) : default);
        Assert.AreEqual((3, 14), StochasticsFast(3, 14) is var f ? (f.PeriodD, f.PeriodK) : default);
        Assert.AreEqual((12, 26, 9), MACD(12, 26, 9) is var m ? (m.Fast, m.Slow, m.Smooth) : default);
        Assert.AreEqual((12, 26, 9), PPO(12, 26, 9) is var o ? (o.Fast, o.Slow, o.Smooth) : default);
        Assert.AreEqual((14, 3), RSI(14, 3) is var r ? (r.Period, r.Smooth) : default);
        Assert.AreEqual((2.5, 20), Bollinger(2.5, 20) is var b ? (b.NumStdDev, b.Period) : default);
        Assert.AreEqual((1.5, 10), KeltnerChannel(1.5, 10) is var k ? (k.OffsetMultiplier, k.Period) : default);
        Assert.AreEqual((10, 14), ADXR(10, 14) is var a ? (a.Interval, a.Period) : default);
        Assert.AreEqual(
            (0.02, 0.2, 0.03),
            ParabolicSAR(0.02, 0.2, 0.03) is var p ? (p.Acceleration, p.AccelerationMax, p.AccelerationStep) : default);
        Assert.AreEqual((2, 10, 30), KAMA(2, 10, 30) is var ka ? (ka.Fast, ka.Period, ka.Slow) : default);
        Assert.AreEqual((14, 3, 0.7), T3(14, 3, 0.7) is var t ? (t.Period, t.TCount, t.VFactor) : default);
        Assert.AreEqual((14, 3), TRIX(14, 3) is var tr ? (tr.Period, tr.SignalPeriod) : default);
        Assert.AreEqual((3, 14), TSI(3, 14) is var ts ? (ts.Fast, ts.Slow) : default);
        Assert.AreEqual((3, 14), TSF(3, 14) is var tf ? (tf.Forecast, tf.Period) : default);
        Assert.AreEqual((7, 14, 28), UltimateOscillator(7, 14, 28) is var u ? (u.Fast, u.Intermediate, u.Slow) : default);
        Assert.AreEqual((9, 12), VMA(9, 12) is var v ? (v.Period, v.VolatilityPeriod) : default);
        Assert.AreEqual((14, 3), VROC(14, 3) is var vr ? (vr.Period, vr.Smooth) : default);
        Assert.AreEqual((3, 10), ChaikinOscillator(3, 10) is var c ? (c.Fast, c.Slow) : default);
        Assert.AreEqual((1.5, 3, 14), MAEnvelopes(1.5, 3, 14) is var e ? (e.EnvelopePercentage, e.MAType, e.Period) : default);
        Assert.AreEqual(
            (DeviationType.Percent, 0.5, true),
            ZigZag(DeviationType.Percent, 0.5, true) is var z ? (z.DeviationType, z.DeviationValue, z.UseHighLow) : default);
        Assert.AreEqual(
            (PivotRange.Weekly, HLCCalculationMode.UserDefinedValues, 1.0, 2.0, 3.0, 20),
            Pivots(PivotRange.Weekly, HLCCalculationMode.UserDefinedValues, 1, 2, 3, 20) is var pi
                ? (pi.PivotRangeType, pi.PriorDayHlc, pi.UserDefinedClose, pi.UserDefinedHigh, pi.UserDefinedLow, pi.Width)
                : default);
        Assert.AreEqual(
            (VWAPStandardDeviations.Two, 1.0, 2.0, 2.5),
            OrderFlowVWAP(VWAPResolution.Standard, Bars.TradingHours, VWAPStandardDeviations.Two, 1, 2, 2.5) is var w
                ? (w.NumStandardDeviations, w.SD1Multiplier, w.SD2Multiplier, w.SD3Multiplier)
                : default);
    }

    private void PlotNames()
    {
        AssertOrder(Bollinger(2, 14), Bollinger(2, 14).Upper, Bollinger(2, 14).Middle, Bollinger(2, 14).Lower);
        AssertOrder(
            KeltnerChannel(1.5, 10), KeltnerChannel(1.5, 10).Midline,
            KeltnerChannel(1.5, 10).Upper, KeltnerChannel(1.5, 10).Lower);
        AssertOrder(DonchianChannel(14), DonchianChannel(14).Mean, DonchianChannel(14).Upper, DonchianChannel(14).Lower);
        AssertOrder(MACD(12, 26, 9), MACD(12, 26, 9).Default, MACD(12, 26, 9).Avg, MACD(12, 26, 9).Diff);
        AssertOrder(RSI(14, 3), RSI(14, 3).Default, RSI(14, 3).Avg);
        AssertOrder(Stochastics(7, 14, 3), Stochastics(7, 14, 3).D, Stochastics(7, 14, 3).K);
        AssertOrder(StochasticsFast(3, 14), StochasticsFast(3, 14).D, StochasticsFast(3, 14).K);
        AssertOrder(DM(14), DM(14).ADXPlot, DM(14).DiPlus, DM(14).DiMinus);
        AssertOrder(Aroon(14), Aroon(14).Up, Aroon(14).Down);
        AssertOrder(Vortex(14), Vortex(14).VIPlus, Vortex(14).VIMinus);
        AssertOrder(TRIX(14, 3), TRIX(14, 3).Default, TRIX(14, 3).Signal);
        AssertOrder(VolumeUpDown(), VolumeUpDown().UpVolume, VolumeUpDown().DownVolume);
        AssertOrder(CurrentDayOHL(), CurrentDayOHL().CurrentOpen, CurrentDayOHL().CurrentHigh, CurrentDayOHL().CurrentLow);
        PriorDayOHLC prior = PriorDayOHLC();
        AssertOrder(prior, prior.PriorOpen, prior.PriorHigh, prior.PriorLow, prior.PriorClose);
    }

    private void DefaultValues()
    {
        Assert.AreEqual((2.0, 14), new Bollinger() is var b ? (b.NumStdDev, b.Period) : default);
        Assert.AreEqual((1.5, 10), new KeltnerChannel() is var k ? (k.OffsetMultiplier, k.Period) : default);
        Assert.AreEqual((7, 14, 3), new Stochastics() is var s ? (s.PeriodD, s.PeriodK, s.Smooth) : default);
        Assert.AreEqual((14, 3), new RSI() is var r ? (r.Period, r.Smooth) : default);
        Assert.AreEqual((12, 26, 9), new MACD() is var m ? (m.Fast, m.Slow, m.Smooth) : default);
        Assert.AreEqual(
            (0.02, 0.2, 0.02), new ParabolicSAR() is var p ? (p.Acceleration, p.AccelerationMax, p.AccelerationStep) : default);
        Assert.AreEqual((10, 14), new ADXR() is var a ? (a.Interval, a.Period) : default);
        Assert.AreEqual((21, 5, 10), (new ChaikinMoneyFlow().Period, new Swing().Strength, new FisherTransform().Period));
        Assert.AreEqual(Calculate.OnPriceChange, new ParabolicSAR().Calculate);
    }

    private static void AssertOrder(Indicator indicator, params Series<double>[] plots) =>
        CollectionAssert.AreEqual(indicator.Values, plots);
}
