using System;
using System.Collections.Generic;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;

namespace NT8Bridge.Tests.Indicators;

/// <summary>One indicator with its parameters in one dialect, as the shared tests run it.</summary>
internal sealed class IndicatorCase
{
    private readonly IndicatorRequest _request;
    private readonly IndicatorSeeding _seeding;

    private readonly ISessionCalendar _calendar;

    internal IndicatorCase(string text, IndicatorSeeding seeding, ISessionCalendar? calendar = null)
    {
        if (!IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error))
            throw new ArgumentException(error);
        _request = request!;
        _seeding = seeding;
        _calendar = calendar ?? new DailySessions();
    }

    internal string Name => _request.Name;

    internal bool NeedsSession => _request.Entry.NeedsSession;

    internal bool ReadsWholeBar => _request.Entry.Input == IndicatorInput.WholeBar;

    /// <summary>The output that the text names.</summary>
    internal int Output => _request.Output;

    internal Indicator Create() => IndicatorCatalog.Create(_request, _seeding, _calendar);

    internal double Input(in Bar bar) => _request.Entry.Input == IndicatorInput.Volume ? bar.Volume : bar.Close;

    internal void Feed(Indicator indicator, in Bar bar) => indicator.Feed(in bar, Input(in bar));

    /// <summary>All outputs after each bar, as bits.</summary>
    internal long[][] Stream(Bar[] bars)
    {
        Indicator indicator = Create();
        long[][] rows = new long[bars.Length][];
        for (int i = 0; i < bars.Length; i++)
        {
            Feed(indicator, in bars[i]);
            rows[i] = Outputs(indicator);
        }

        return rows;
    }

    internal static long[] Outputs(Indicator indicator)
    {
        long[] row = new long[indicator.OutputCount];
        for (int i = 0; i < row.Length; i++) row[i] = Bits(indicator.Output(i));
        return row;
    }

    internal long[] Peek(Indicator indicator, in Bar bar)
    {
        long[] row = new long[indicator.OutputCount];
        for (int i = 0; i < row.Length; i++) row[i] = Bits(indicator.FeedPeek(in bar, Input(in bar), i));
        return row;
    }

    /// <summary>One bit pattern for every NaN: its sign is no value.</summary>
    internal static long Bits(double value) => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);

    public override string ToString() => _request + " " + _seeding;

    /// <summary>Every case of the shared tests.</summary>
    internal static IEnumerable<object[]> All()
    {
        foreach (string text in Parameters)
        {
            yield return new object[] { text, IndicatorSeeding.NinjaTrader };
            yield return new object[] { text, IndicatorSeeding.TaLib };
        }
    }

    /// <summary>
    /// Each indicator of the catalogue with its defaults and with every parameter moved, windows of 1 and odd lengths among
    /// them.
    /// </summary>
    internal static readonly string[] Parameters =
    {
        "adl",
        "adx", "adx(1)", "adx(5)", "adx(33)",
        "adxr", "adxr(1, 1)", "adxr(7, 6)", "adxr(5, 23)",
        "anchoredvwap", "anchoredvwap(1381111200, 1)",
        "aroon", "aroon(1)", "aroon(2)", "aroon(25)",
        "atr", "atr(1)", "atr(2)", "atr(21)",
        "bollinger", "bollinger(1, 1)", "bollinger(2, 3)", "bollinger(33, 1.5)",
        "cci", "cci(1)", "cci(2)", "cci(33)",
        "chaikinosc", "chaikinosc(1, 2)", "chaikinosc(5, 33)", "chaikinosc(9, 4)",
        "choppiness", "choppiness(2)", "choppiness(33)",
        "cmf", "cmf(1)", "cmf(2)", "cmf(33)",
        "cmo", "cmo(1)", "cmo(2)", "cmo(33)",
        "dema", "dema(1)", "dema(2)", "dema(33)",
        "dm", "dm(1)", "dm(2)", "dm(33)",
        "donchian", "donchian(1)", "donchian(2)", "donchian(33)",
        "ema", "ema(1)", "ema(2)", "ema(50)",
        "heikinashi",
        "hma", "hma(2)", "hma(5)", "hma(33)",
        "ichimoku", "ichimoku(1, 1, 1)", "ichimoku(5, 11, 7)",
        "kama", "kama(1, 3, 4)", "kama(2, 5, 50)", "kama(33, 2, 20)",
        "keltner", "keltner(1, 1)", "keltner(33, 3)",
        "keltneratr", "keltneratr(1, 1, 1)", "keltneratr(33, 3, 7)",
        "linreg", "linreg(2)", "linreg(3)", "linreg(33)",
        "macd", "macd(1, 2, 1)", "macd(3, 10, 16)", "macd(5, 35, 5)",
        "max", "max(1)", "max(2)", "max(33)",
        "mfi", "mfi(1)", "mfi(2)", "mfi(33)",
        "min", "min(1)", "min(2)", "min(33)",
        "momentum", "momentum(1)", "momentum(2)", "momentum(33)",
        "natr", "natr(1)", "natr(33)",
        "obv",
        "openingrange", "openingrange(90)",
        "pivots",
        "ppo", "ppo(1, 2, 1)", "ppo(5, 35, 5)",
        "prior",
        "psar", "psar(0.05, 0.4, 0.1)", "psar(0.01, 0.01, 0.3)",
        "rma", "rma(1)", "rma(2)", "rma(33)",
        "roc", "roc(1)", "roc(2)", "roc(33)",
        "rsi", "rsi(1, 1)", "rsi(2, 5)", "rsi(33, 1)",
        "sma", "sma(1)", "sma(2)", "sma(33)",
        "stddev", "stddev(1)", "stddev(2)", "stddev(33)",
        "stochastics", "stochastics(1, 1, 1)", "stochastics(5, 1, 3)", "stochastics(21, 5, 7)",
        "stochfast", "stochfast(1, 1)", "stochfast(33, 7)",
        "stochrsi", "stochrsi(1, 1, 1, 1)", "stochrsi(7, 11, 3, 5)",
        "sum", "sum(1)", "sum(2)", "sum(33)",
        "supertrend", "supertrend(1, 1)", "supertrend(14, 1.5)",
        "swing", "swing(1)", "swing(2)", "swing(12)",
        "t3", "t3(1, 1, 0.5)", "t3(5, 2, 1)", "t3(9, 5, 0.3)", "t3(4, 8, 0.7)",
        "tema", "tema(1)", "tema(2)", "tema(33)",
        "trima", "trima(1)", "trima(2)", "trima(33)",
        "trix", "trix(1, 1)", "trix(5, 9)",
        "truerange",
        "tsi", "tsi(1, 1)", "tsi(13, 25)",
        "ultimate", "ultimate(1, 2, 3)", "ultimate(5, 11, 33)",
        "volsma", "volsma(1)", "volsma(7)",
        "vwap", "vwap(1)",
        "vwma", "vwma(1)", "vwma(2)", "vwma(33)",
        "williamsr", "williamsr(1)", "williamsr(2)", "williamsr(33)",
        "wma", "wma(1)", "wma(2)", "wma(33)",
        "zigzag", "zigzag(0.05)", "zigzag(2)",
        "zlema", "zlema(1)", "zlema(2)", "zlema(33)",
        "zscore", "zscore(1)", "zscore(2)", "zscore(33)",
    };
}
