using System;
using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>
/// Reads the text of an operand: a price ("close", "5m.high") or an indicator's output ("5m.ema9", "15m.macd.signal"). Without
/// a timeframe in front it belongs to the base bars. "price" means the close.
/// </summary>
internal static class OperandParser
{
    internal static readonly string[] PriceNames = { "close", "open", "high", "low", "typical", "median", "volume" };

    /// <exception cref="FormatException">The text names nothing known; the message says what would be right.</exception>
    internal static Operand Parse(string text)
    {
        BarInterval? timeframe = null;
        string name = text;
        int dot = text.IndexOf('.');
        if (dot > 0 && char.IsDigit(text[0]))
        {
            timeframe = BarInterval.Parse(text.Substring(0, dot));
            name = text.Substring(dot + 1);
        }

        string price = name == "price" ? "close" : name;
        int index = Array.IndexOf(PriceNames, price);
        if (index >= 0)
            return Operand.OfPrice(text, timeframe, (BarPrice)Enum.Parse(typeof(BarPrice), PriceNames[index], ignoreCase: true));
        if (!IndicatorCatalog.TryParse(name, out IndicatorRequest? request, out string? error))
            throw new FormatException($"'{text}' is neither a price ({string.Join(", ", PriceNames)}) nor an indicator: {error}");
        return Operand.OfIndicator(text, timeframe, name, request!);
    }
}
