using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>One side of a comparison: a constant, a price of a closed bar, or an indicator's output on a timeframe.</summary>
internal sealed class Operand
{
    private Operand(string text) => Text = text;

    /// <summary>The operand as the model writes it.</summary>
    internal string Text { get; }

    /// <summary>The number of a constant; null for a price or an indicator's output.</summary>
    internal double? Constant { get; private set; }

    /// <summary>Timeframe of a price or indicator; null for the base bars.</summary>
    internal BarInterval? Timeframe { get; private set; }

    /// <summary>The price that is read; null for a constant or an indicator's output.</summary>
    internal BarPrice? Price { get; private set; }

    /// <summary>Name of an indicator's output without its timeframe, for example "macd.signal"; empty for the others.</summary>
    internal string IndicatorName { get; private set; } = string.Empty;

    /// <summary>Indicator, parameters and output that <see cref="IndicatorName"/> stands for; null for the others.</summary>
    internal IndicatorRequest? Request { get; private set; }

    internal static Operand OfConstant(string text, double value) => new(text) { Constant = value };

    internal static Operand OfPrice(string text, BarInterval? timeframe, BarPrice price) =>
        new(text) { Timeframe = timeframe, Price = price };

    internal static Operand OfIndicator(string text, BarInterval? timeframe, string name, IndicatorRequest request) =>
        new(text) { Timeframe = timeframe, IndicatorName = name, Request = request };
}
