using System.Collections.Generic;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Every built-in indicator with several sets of parameters.</summary>
internal static partial class BuiltInCases
{
    internal static IEnumerable<BuiltInCase> All()
    {
        foreach (BuiltInCase test in Averages()) yield return test;
        foreach (BuiltInCase test in Oscillators()) yield return test;
        foreach (BuiltInCase test in Trends()) yield return test;
        foreach (BuiltInCase test in Volumes()) yield return test;
        foreach (BuiltInCase test in Patterns()) yield return test;
    }

    private static BuiltInCase Case<T>(System.Func<PlainBars, double[][]> plain, params (string Name, object Value)[] parameters)
        where T : Indicator => new(typeof(T), parameters, plain);

    private static BuiltInCase Case<T>(System.Func<PlainBars, double[]> plain, params (string Name, object Value)[] parameters)
        where T : Indicator => new(typeof(T), parameters, bars => [plain(bars)]);

    private static IEnumerable<BuiltInCase> Averages()
    {
        foreach (int period in new[] { 1, 2, 3, 14, 50 })
        {
            (string, object) p = ("Period", period);
            yield return Case<SMA>(b => Plain.Sma(b.Close, period), p);
            yield return Case<EMA>(b => Plain.Ema(b.Close, period), p);
            yield return Case<WMA>(b => Plain.Wma(b.Close, period), p);
            yield return Case<DEMA>(b => Plain.Dema(b.Close, period), p);
            yield return Case<TEMA>(b => Plain.Tema(b.Close, period), p);
            yield return Case<TMA>(b => Plain.Tma(b.Close, period), p);
            yield return Case<ZLEMA>(b => Plain.Zlema(b.Close, period), p);
            yield return Case<VWMA>(b => Plain.Vwma(b.Close, b.Volume, period), p);
            yield return Case<SUM>(b => Plain.Sum(b.Close, period), p);
            yield return Case<MAX>(b => Plain.Max(b.Close, period), p);
            yield return Case<MIN>(b => Plain.Min(b.Close, period), p);
            yield return Case<StdDev>(b => Plain.StdDev(b.Close, period), p);
        }

        foreach (int period in new[] { 2, 5, 21 })
        {
            (string, object) p = ("Period", period);
            yield return Case<HMA>(b => Plain.Hma(b.Close, period), p);
            yield return Case<LinReg>(b => Plain.Regression(b.Close, period).End, p);
            yield return Case<LinRegSlope>(b => Plain.Regression(b.Close, period).Slope, p);
            yield return Case<LinRegIntercept>(b => Plain.Regression(b.Close, period).Begin, p);
            yield return Case<RSquared>(b => Plain.Regression(b.Close, period).RSquared, p);
        }

        yield return Case<T3>(b => Plain.T3(b.Close, 14, 3, 0.7), ("Period", 14), ("TCount", 3), ("VFactor", 0.7));
        yield return Case<T3>(b => Plain.T3(b.Close, 5, 1, 0.5), ("Period", 5), ("TCount", 1), ("VFactor", 0.5));
        yield return Case<T3>(b => Plain.T3(b.Close, 5, 9, 0.7), ("Period", 5), ("TCount", 9), ("VFactor", 0.7));
        foreach ((int forecast, int period) in new[] { (3, 14), (0, 5), (-2, 4), (3, 1) })
            yield return Case<TSF>(b => Plain.Tsf(b.Close, forecast, period), ("Forecast", forecast), ("Period", period));
        foreach (int type in new[] { 1, 2, 3, 4, 5, 6 })
        {
            yield return Case<MAEnvelopes>(
                b => Plain.Envelopes(b.Close, 1.5, type, 14), ("EnvelopePercentage", 1.5), ("MAType", type), ("Period", 14));
        }

        yield return Case<MAMA>(b => Plain.Mama(b, 0.5, 0.05), ("FastLimit", 0.5), ("SlowLimit", 0.05));
        yield return Case<VMA>(b => Plain.Vma(b.Close, 9, 9), ("Period", 9), ("VolatilityPeriod", 9));
        yield return Case<VMA>(b => Plain.Vma(b.Close, 3, 20), ("Period", 3), ("VolatilityPeriod", 20));
        yield return Case<KAMA>(b => Plain.Kama(b.Close, 2, 10, 30), ("Fast", 2), ("Period", 10), ("Slow", 30));
        yield return Case<KAMA>(b => Plain.Kama(b.Close, 3, 5, 60), ("Fast", 3), ("Period", 5), ("Slow", 60));
    }

    private static IEnumerable<BuiltInCase> Oscillators()
    {
        foreach ((int period, int smooth) in new[] { (1, 1), (2, 3), (3, 1), (14, 3), (30, 5) })
            yield return Case<RSI>(b => Plain.Rsi(b.Close, period, smooth), ("Period", period), ("Smooth", smooth));
        foreach ((int fast, int slow, int smooth) in new[] { (12, 26, 9), (3, 10, 16), (26, 12, 9), (7, 7, 3) })
        {
            yield return Case<MACD>(
                b => Plain.Macd(b.Close, fast, slow, smooth), ("Fast", fast), ("Slow", slow), ("Smooth", smooth));
        }

        foreach ((int d, int k, int smooth) in new[] { (7, 14, 3), (3, 5, 1), (1, 1, 1) })
        {
            yield return Case<Stochastics>(
                b => Plain.Stochastics(b, d, k, smooth), ("PeriodD", d), ("PeriodK", k), ("Smooth", smooth));
        }

        foreach ((int d, int k) in new[] { (3, 14), (1, 2) })
            yield return Case<StochasticsFast>(b => Plain.StochasticsFast(b, d, k), ("PeriodD", d), ("PeriodK", k));
        foreach ((int fast, int slow) in new[] { (3, 14), (13, 25) })
            yield return Case<TSI>(b => Plain.Tsi(b.Close, fast, slow), ("Fast", fast), ("Slow", slow));
        foreach ((int period, int signal) in new[] { (14, 3), (2, 5) })
            yield return Case<TRIX>(b => Plain.Trix(b.Close, period, signal), ("Period", period), ("SignalPeriod", signal));
        foreach ((int fast, int middle, int slow) in new[] { (7, 14, 28), (3, 10, 25) })
        {
            yield return Case<UltimateOscillator>(
                b => Plain.UltimateOscillator(b, fast, middle, slow), ("Fast", fast), ("Intermediate", middle), ("Slow", slow));
        }

        foreach ((int fast, int slow, int smooth) in new[] { (12, 26, 9), (3, 10, 16) })
        {
            (string, object)[] p = [("Fast", fast), ("Slow", slow), ("Smooth", smooth)];
            yield return Case<PPO>(b => Plain.Ppo(b.Close, fast, slow, smooth), p);
            yield return Case<PriceOscillator>(b => Plain.Macd(b.Close, fast, slow, smooth)[1], p);
        }

        foreach (int period in new[] { 2, 14, 20 })
        {
            (string, object) p = ("Period", period);
            yield return Case<RelativeVigorIndex>(b => Plain.RelativeVigorIndex(b, period), p);
            yield return Case<RVI>(b => Plain.Rvi(b, period), p);
            yield return Case<DisparityIndex>(b => Plain.Disparity(b.Close, period), p);
            yield return Case<PsychologicalLine>(b => Plain.PsychologicalLine(b, period), p);
            yield return Case<ChaikinVolatility>(
                b => Plain.ChaikinVolatility(b, period, 10), ("MAPeriod", period), ("ROCPeriod", 10));
            yield return Case<BOP>(b => Plain.Bop(b, period), ("Smooth", period));
            yield return Case<CCI>(b => Plain.Cci(b, period), p);
            yield return Case<Momentum>(b => Plain.Momentum(b.Close, period), p);
            yield return Case<ROC>(b => Plain.Roc(b.Close, period), p);
            yield return Case<WilliamsR>(b => Plain.WilliamsR(b, period), p);
            yield return Case<CMO>(b => Plain.Cmo(b.Close, period), p);
            yield return Case<StochRSI>(b => Plain.StochRsi(b.Close, period), p);
            yield return Case<FisherTransform>(b => Plain.FisherTransform(b.Close, period, 0.25), p);
            yield return Case<DoubleStochastics>(b => Plain.DoubleStochastics(b, period), p);
        }
    }

    private static IEnumerable<BuiltInCase> Trends()
    {
        foreach (int period in new[] { 2, 5, 14 })
        {
            (string, object) p = ("Period", period);
            yield return Case<ATR>(b => Plain.Atr(b, period), p);
            yield return Case<ADX>(b => Plain.Dm(b, period)[0], p);
            yield return Case<DM>(b => Plain.Dm(b, period), p);
            yield return Case<RegressionChannel>(b => Plain.RegressionChannel(b.Close, period, 2.5), p, ("Width", 2.5));
            yield return Case<DMI>(b => Plain.Dmi(b, period), p);
            yield return Case<DonchianChannel>(b => Plain.Donchian(b, period), p);
            yield return Case<Aroon>(b => Plain.Aroon(b, period), p);
            yield return Case<AroonOscillator>(b => Plain.AroonOscillator(b, period), p);
            yield return Case<ChoppinessIndex>(b => Plain.Choppiness(b, period), p);
            yield return Case<ADXR>(b => Plain.Adxr(b, 10, period), ("Interval", 10), p);
            yield return Case<Bollinger>(b => Plain.Bollinger(b.Close, 2, period), ("NumStdDev", 2.0), p);
            yield return Case<Bollinger>(b => Plain.Bollinger(b.Close, 1.5, period), ("NumStdDev", 1.5), p);
            yield return Case<KeltnerChannel>(b => Plain.Keltner(b, 1.5, period), ("OffsetMultiplier", 1.5), p);
        }

        yield return Case<ATR>(b => Plain.Atr(b, 1), ("Period", 1));
        foreach ((double acceleration, double most, double step) in new[] { (0.02, 0.2, 0.02), (0.05, 0.5, 0.1) })
        {
            yield return Case<ParabolicSAR>(
                b => Plain.ParabolicSar(b, acceleration, most, step),
                ("Acceleration", acceleration), ("AccelerationMax", most), ("AccelerationStep", step));
        }
    }

    private static IEnumerable<BuiltInCase> Volumes()
    {
        foreach (int period in new[] { 2, 3, 14 })
        {
            yield return Case<MFI>(b => Plain.Mfi(b, period), ("Period", period));
            yield return Case<ChaikinMoneyFlow>(b => Plain.ChaikinMoneyFlow(b, period), ("Period", period));
        }

        foreach ((int period, int smooth) in new[] { (14, 3), (1, 1), (5, 2) })
            yield return Case<VROC>(b => Plain.Vroc(b, period, smooth), ("Period", period), ("Smooth", smooth));
        yield return Case<EaseOfMovement>(b => Plain.EaseOfMovement(b, 14, 100), ("Smoothing", 14), ("VolumeDivisor", 100));
        yield return Case<VolumeOscillator>(b => Plain.VolumeOscillator(b, 12, 26), ("Fast", 12), ("Slow", 26));
        yield return Case<VOL>(b => b.Volume);
        yield return Case<VOLMA>(b => Plain.Ema(b.Volume, 14), ("Period", 14));
        yield return Case<VolumeUpDown>(Plain.VolumeUpDown);
        yield return Case<OBV>(Plain.Obv);
        yield return Case<ADL>(Plain.Adl);
        yield return Case<ChaikinOscillator>(b => Plain.ChaikinOscillator(b, 3, 10), ("Fast", 3), ("Slow", 10));
        yield return Case<ChaikinOscillator>(b => Plain.ChaikinOscillator(b, 10, 3), ("Fast", 10), ("Slow", 3));
    }

    private static IEnumerable<BuiltInCase> Patterns()
    {
        yield return Case<NinjaTrader.NinjaScript.Indicators.Range>(b => b.Range);
        foreach (int period in new[] { 1, 3, 14 })
        {
            (string, object) p = ("Period", period);
            yield return Case<KeyReversalUp>(b => Plain.KeyReversalUp(b, period), p);
            yield return Case<KeyReversalDown>(b => Plain.KeyReversalDown(b, period), p);
            yield return Case<Vortex>(b => Plain.Vortex(b, period), p);
        }

        (int, bool, bool, bool)[] rows = [(3, true, true, true), (2, false, false, false), (2, true, false, true)];
        foreach ((int count, bool body, bool highs, bool lows) in rows)
        {
            yield return Case<NBarsUp>(
                b => Plain.BarsInARow(b, count, 1, body, highs, lows),
                ("BarCount", count), ("BarUp", body), ("HigherHigh", highs), ("HigherLow", lows));
            yield return Case<NBarsDown>(
                b => Plain.BarsInARow(b, count, -1, body, highs, lows),
                ("BarCount", count), ("BarDown", body), ("LowerHigh", highs), ("LowerLow", lows));
        }

        foreach (ChartPattern pattern in Plain.Candlesticks)
        {
            foreach (int strength in new[] { 0, 1, 4 })
            {
                yield return Case<CandlestickPattern>(
                    b => Plain.Candlestick(b, pattern, strength), ("Pattern", pattern), ("TrendStrength", strength));
            }
        }

        foreach (int strength in new[] { 1, 2, 5 })
        {
            yield return Case<Swing>(
                b => [Plain.StandingSwing(b.High, strength, 1), Plain.StandingSwing(b.Low, strength, -1)],
                ("Strength", strength));
        }

        foreach (double deviation in new[] { 0.0, 1.0, 2.5 })
        {
            yield return Case<ZigZag>(
                b => Plain.ZigZag(b.High, b.Low, price => double.IsNaN(price) ? b.Close[2] : deviation),
                ("DeviationType", DeviationType.Points), ("DeviationValue", deviation), ("UseHighLow", true));
        }

        yield return Case<ZigZag>(
            b => Plain.ZigZag(b.Close, b.Close, price => double.IsNaN(price) ? b.Close[2] : price * 0.1 / 100),
            ("DeviationType", DeviationType.Percent), ("DeviationValue", 0.1), ("UseHighLow", false));
    }
}
