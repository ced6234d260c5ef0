using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>One side of a comparison: a constant, a price of a closed bar, or an indicator's output on a timeframe.</summary>
internal sealed class Operand
{
    private Operand(string text) => Text = text;

    /// <summary>As the model writes it; equal text is the same operand.</summary>
    internal string Text { get; }

    internal double? Constant { get; private set; }

    /// <summary>Timeframe of a price or indicator; null for the base bars.</summary>
    internal BarInterval? Timeframe { get; private set; }

    internal BarPrice? Price { get; private set; }

    /// <summary>Name of an indicator's output without its timeframe.</summary>
    internal string IndicatorName { get; private set; } = string.Empty;

    /// <summary>What <see cref="IndicatorName"/> asks for; null for a price or constant.</summary>
    internal IndicatorRequest? Request { get; private set; }

    internal static Operand OfConstant(string text, double value) => new(text) { Constant = value };

    internal static Operand OfPrice(string text, BarInterval? timeframe, BarPrice price) =>
        new(text) { Timeframe = timeframe, Price = price };

    internal static Operand OfIndicator(string text, BarInterval? timeframe, string name, IndicatorRequest request) =>
        new(text) { Timeframe = timeframe, IndicatorName = name, Request = request };
}
