using System;
using System.Collections.Generic;
using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>Reads "5m.ema9", "15m.macd.signal", "close" or "5m.high" into operands and gives equal texts, and equal comparisons of them, one position.</summary>
internal sealed class OperandParser
{
    private static readonly string[] PriceNames = { "close", "open", "high", "low", "typical", "median", "volume" };

    private readonly List<Operand> _operands = new();
    private readonly List<Comparison> _comparisons = new();

    internal IReadOnlyList<Operand> Operands => _operands;

    internal IReadOnlyList<Comparison> Comparisons => _comparisons;

    internal int Comparison(Comparison comparison)
    {
        int known = _comparisons.IndexOf(comparison);
        if (known >= 0) return known;
        _comparisons.Add(comparison);
        return _comparisons.Count - 1;
    }

    internal int Constant(string text, double value) => Position(Operand.OfConstant(text, value));

    /// <exception cref="FormatException">The text names nothing known; the message says what would be right.</exception>
    internal int Parse(string text) => Position(ParseOne(text));

    /// <exception cref="FormatException">The text names nothing known; the message says what would be right.</exception>
    internal static Operand ParseOne(string text)
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

    private int Position(Operand operand)
    {
        int known = _operands.FindIndex(other => other.Text == operand.Text && other.Constant.HasValue == operand.Constant.HasValue);
        if (known >= 0) return known;
        _operands.Add(operand);
        return _operands.Count - 1;
    }
}
