using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>
/// What NinjaTrader calls its built-in indicators, their parameters with the values that stand there at first, plots and lines
/// with their levels, in their order. A plot that scripts read by a property has it after a colon.
/// </summary>
internal static class BuiltInNames
{
    private const string Table =
        """
        ADL | ADL | | AD:AD |
        ADX | ADX | Period 14 | ADX | Lower 25, Upper 75
        ADXR | ADXR | Interval 10, Period 14 | ADXR | Lower 25, Upper 75
        ATR | ATR | Period 14 | ATR |
        Aroon | Aroon | Period 14 | Up:Up, Down:Down | Lower 30, Upper 70
        AroonOscillator | Aroon oscillator | Period 14 | Up | Zero line 0
        BOP | BOP | Smooth 14 | BOP | Zero line 0
        Bollinger | Bollinger | NumStdDev 2, Period 14 | Upper band:Upper, Middle band:Middle, Lower band:Lower |
        CCI | CCI | Period 14 | CCI | Level 2 200, Level 1 100, Zero line 0, Level -1 -100, Level -2 -200
        CMO | CMO | Period 14 | CMO |
        CamarillaPivots | Camarilla pivots | PIVOTS | R1:R1, R2:R2, R3:R3, R4:R4, S1:S1, S2:S2, S3:S3, S4:S4 |
        CandlestickPattern | Candlestick pattern | Pattern MorningStar, TrendStrength 4 | Pattern found:PatternFound |
        ChaikinMoneyFlow | Chaikin money flow | Period 21 | Chaikin money flow |
        ChaikinOscillator | Chaikin oscillator | Fast 3, Slow 10 | Chaikin oscillator |
        ChaikinVolatility | Chaikin volatility | MAPeriod 10, ROCPeriod 10 | Chaikin volatility |
        ChoppinessIndex | Choppiness index | Period 14 | Choppiness index | Lower 38.2, Upper 62.8
        CurrentDayOHL | Current day OHL | | Current open:CurrentOpen, Current high:CurrentHigh, Current low:CurrentLow |
        DEMA | DEMA | Period 14 | DEMA |
        DM | DM | Period 14 | ADX:ADXPlot, +DI:DiPlus, -DI:DiMinus | Lower 25, Upper 75
        DMI | DMI | Period 14 | DMI |
        DisparityIndex | Disparity index | Period 25 | Disparity line:DisparityLine | Zero line 0
        DonchianChannel | Donchian channel | Period 14 | Mean:Mean, Upper:Upper, Lower:Lower |
        DoubleStochastics | Double stochastics | Period 10 | K:K | Upper 90, Lower 10
        EMA | EMA | Period 14 | EMA |
        EaseOfMovement | Ease of movement | Smoothing 14, VolumeDivisor 10000 | Ease of movement | Zero line 0
        FibonacciPivots | Fibonacci pivots | PIVOTS | PP:Pp, R1:R1, R2:R2, R3:R3, S1:S1, S2:S2, S3:S3 |
        FisherTransform | Fisher transform | Period 10 | Fisher transform |
        HMA | HMA | Period 14 | HMA |
        KAMA | KAMA | Fast 2, Period 10, Slow 30 | KAMA |
        KeltnerChannel | Keltner channel | OffsetMultiplier 1.5, Period 10 | Midline:Midline, Upper:Upper, Lower:Lower |
        KeyReversalDown | Key reversal down | Period 1 | Plot 0 |
        KeyReversalUp | Key reversal up | Period 1 | Plot 0 |
        LinReg | Lin. reg. | Period 14 | Lin. reg. |
        LinRegIntercept | Lin. reg. intercept | Period 14 | Lin. reg. intercept |
        LinRegSlope | Lin. reg. slope | Period 14 | Lin. reg. slope |
        MACD | MACD | Fast 12, Slow 26, Smooth 9 | MACD:Default, Avg:Avg, Diff:Diff | Zero line 0
        MAEnvelopes | MA envelopes | EnvelopePercentage 1.5, MAType 3, Period 14 | Upper:Upper, Middle:Middle, Lower:Lower |
        MAMA | MAMA | FastLimit 0.5, SlowLimit 0.05 | Default:Default, FAMA:Fama |
        MAX | MAX | Period 14 | MAX |
        MFI | MFI | Period 14 | MFI | Lower 20, Upper 80
        MIN | MIN | Period 14 | MIN |
        Momentum | Momentum | Period 14 | Momentum | Zero line 0
        NBarsDown | N bars down | BarCount 3, BarDown True, LowerHigh True, LowerLow True | Trigger |
        NBarsUp | N bars up | BarCount 3, BarUp True, HigherHigh True, HigherLow True | Diff |
        OBV | OBV | | OBV |
        PPO | PPO | Fast 12, Slow 26, Smooth 9 | Default:Default, Smoothed:Smoothed | Zero line 0
        ParabolicSAR | Parabolic SAR | Acceleration 0.02, AccelerationMax 0.2, AccelerationStep 0.02 | Parabolic SAR |
        Pivots | Pivots | PIVOTS | PP:Pp, R1:R1, R2:R2, R3:R3, S1:S1, S2:S2, S3:S3 |
        PriceOscillator | Price oscillator | Fast 12, Slow 26, Smooth 9 | Price oscillator | Zero line 0
        PriorDayOHLC | Prior day OHLC | | Prior open:PriorOpen, Prior high:PriorHigh, Prior low:PriorLow, Prior close:PriorClose |
        PsychologicalLine | Psychological line | Period 10 | Psychological line | Over bought line 75, Over sold line 25
        ROC | ROC | Period 14 | ROC | Zero line 0
        RSI | RSI | Period 14, Smooth 3 | RSI:Default, Avg:Avg | Lower 30, Upper 70
        RSquared | R squared | Period 8 | R squared | Lower 0.2, Upper 0.75
        RVI | RVI | Period 14 | RVI | Signal line 50
        Range | Range | | Range value |
        RegressionChannel | Regression channel | Period 35, Width 2 | Middle:Middle, Upper:Upper, Lower:Lower |
        RelativeVigorIndex | Relative vigor index | Period 10 | Relative Vigor Index:Default, Signal:Signal |
        SMA | SMA | Period 14 | SMA |
        SUM | SUM | Period 14 | SUM |
        StdDev | Std. dev. | Period 14 | Std. dev. |
        StochRSI | Stoch RSI | Period 14 | Stoch RSI | Overbought 0.8, Neutral 0.5, Oversold 0.2
        Stochastics | Stochastics | PeriodD 7, PeriodK 14, Smooth 3 | D:D, K:K | Lower 20, Upper 80
        StochasticsFast | Stochastics fast | PeriodD 3, PeriodK 14 | D:D, K:K | Lower 20, Upper 80
        Swing | Swing | Strength 5 | Swing high, Swing low |
        T3 | T3 | Period 14, TCount 3, VFactor 0.7 | T3 |
        TEMA | TEMA | Period 14 | TEMA |
        TMA | TMA | Period 15 | TMA |
        TRIX | TRIX | Period 14, SignalPeriod 3 | Default:Default, Signal:Signal | Zero line 0
        TSF | TSF | Forecast 3, Period 14 | TSF |
        TSI | TSI | Fast 3, Slow 14 | TSI |
        TrendLines | Trend lines | Strength 5, NumberOfTrendLines 1, OldTrendsOpacity 25, AlertOnBreak False | Current trend line|
        UltimateOscillator | Ultimate oscillator | Fast 7, Intermediate 14, Slow 28 | Ultimate oscillator | OSCILLATOR
        VMA | VMA | Period 9, VolatilityPeriod 9 | VMA |
        VOL | VOL | | Volume | Zero line 0
        VOLMA | VOLMA | Period 14 | VOLMA |
        VROC | VROC | Period 14, Smooth 3 | VROC | Zero line 0
        VWMA | VWMA | Period 14 | VWMA |
        VolumeOscillator | Volume oscillator | Fast 12, Slow 26 | Volume oscillator |
        VolumeUpDown | Volume up down | | Up volume:UpVolume, Down volume:DownVolume | Zero line 0
        Vortex | Vortex | Period 14 | VIPlus:VIPlus, VIMinus:VIMinus |
        WMA | WMA | Period 14 | WMA |
        WilliamsR | Williams R | Period 14 | Williams %R | Upper -25, Lower -75
        ZLEMA | ZLEMA | Period 14 | ZLEMA |
        ZigZag | Zig zag | DeviationType Points, DeviationValue 0.5, UseHighLow False | Zig zag |
        """;

    private const string Pivots = "PivotRangeType Daily, PriorDayHlc CalcFromIntradayData, "
        + "UserDefinedClose 0, UserDefinedHigh 0, UserDefinedLow 0, Width 20";

    private const string Oscillator = "Oversold 30, Neutral 50, Overbought 70";

    /// <summary>Class, name, parameters, plots and lines of each.</summary>
    internal static IReadOnlyList<(string Class, string Name, string Parameters, string Plots, string Lines)> All { get; } =
        [.. Table.Split('\n').Select(Row)];

    private static (string, string, string, string, string) Row(string line)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        return (
            cells[0], cells[1], cells[2].Replace("PIVOTS", Pivots), cells[3], cells[4].Replace("OSCILLATOR", Oscillator));
    }
}
