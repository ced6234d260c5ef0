using System;
using System.Collections.Generic;
using NT8Bridge.Indicators;

namespace NT8Bridge.Tests.Indicators;

/// <summary>One indicator with its parameters in one dialect, as the shared tests run it.</summary>
internal sealed class IndicatorCase
{
    private readonly IndicatorRequest _request;
    private readonly IndicatorSeeding _seeding;

    internal IndicatorCase(string text, IndicatorSeeding seeding)
    {
        if (!IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error)) throw new ArgumentException(error);
        _request = request!;
        _seeding = seeding;
    }

    internal Indicator Create() => IndicatorCatalog.Create(_request, _seeding, new DailySessions());

    internal double Input(in Bar bar) => _request.Entry.Input == IndicatorInput.Volume ? bar.Volume : bar.Close;

    internal void Feed(Indicator indicator, in Bar bar) => indicator.Feed(in bar, Input(in bar));

    /// <summary>All outputs after each bar, as bits.</summary>
    internal long[][] Stream(Bar[] bars)
    {
        Indicator indicator = Create();
        var rows = new long[bars.Length][];
        for (int i = 0; i < bars.Length; i++)
        {
            Feed(indicator, in bars[i]);
            rows[i] = Outputs(indicator);
        }

        return rows;
    }

    internal static long[] Outputs(Indicator indicator)
    {
        var row = new long[indicator.OutputCount];
        for (int i = 0; i < row.Length; i++) row[i] = Bits(indicator.Output(i));
        return row;
    }

    internal long[] Peek(Indicator indicator, in Bar bar)
    {
        var row = new long[indicator.OutputCount];
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

    /// <summary>Each indicator of the catalogue with its defaults and with every parameter moved, windows of 1 and odd lengths among them.</summary>
    internal static readonly string[] Parameters =
    {
        "adx", "adx(1)", "adx(5)", "adx(33)",
        "atr", "atr(1)", "atr(2)", "atr(21)",
        "bollinger", "bollinger(1, 1)", "bollinger(2, 3)", "bollinger(33, 1.5)",
        "cci", "cci(1)", "cci(2)", "cci(33)",
        "ema", "ema(1)", "ema(2)", "ema(50)",
        "macd", "macd(1, 2, 1)", "macd(3, 10, 16)", "macd(5, 35, 5)",
        "rsi", "rsi(1, 1)", "rsi(2, 5)", "rsi(33, 1)",
        "sma", "sma(1)", "sma(2)", "sma(33)",
        "stochastics", "stochastics(1, 1, 1)", "stochastics(5, 1, 3)", "stochastics(21, 5, 7)",
        "truerange",
        "volsma", "volsma(1)", "volsma(7)",
        "vwap", "vwap(1)",
    };
}
