using System.Collections.Generic;
using NT8Bridge.Indicators;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>
/// Between which values an operand lies, whatever the market does. Only what follows from an indicator's formula stands here;
/// prices may be anything, even below 0.
/// </summary>
internal static class OutputRanges
{
    private const double Open = double.PositiveInfinity;

    /// <summary>By so much a value may lie beyond its formula's bound: sums round.</summary>
    private const double Rounding = 1e-9;

    /// <summary>By the indicator's name and output; the name alone for all of its outputs.</summary>
    private static readonly Dictionary<string, (double Least, double Most)> All = new()
    {
        ["adx"] = (0, 100), ["adxr"] = (0, 100), ["aroon.up"] = (0, 100), ["aroon.down"] = (0, 100),
        ["aroon.oscillator"] = (-100, 100), ["atr"] = (0, Open),
        ["cmo"] = (-100, 100), ["dm"] = (0, 100), ["linreg.rsquared"] = (0, 1),
        ["openingrange.complete"] = (0, 1), ["psar.side"] = (-1, 1), ["rsi"] = (0, 100), ["stddev"] = (0, Open),
        ["stochastics"] = (0, 100), ["stochfast"] = (0, 100), ["stochrsi"] = (0, 100), ["supertrend.side"] = (-1, 1),
        ["swing.highage"] = (0, Open), ["swing.lowage"] = (0, Open), ["truerange"] = (0, Open), ["tsi"] = (-100, 100),
        ["ultimate"] = (0, 100), ["volsma"] = (0, Open), ["williamsr"] = (-100, 0), ["zigzag.side"] = (-1, 1),
    };

    /// <summary>The range; infinite on a side where nothing bounds it.</summary>
    public static (double Least, double Most) Of(Operand operand)
    {
        if (operand.Constant is { } value) return (value, value);
        if (operand.Price is { } price) return (price == BarPrice.Volume ? 0 : -Open, Open);
        return Of(operand.Request!);
    }

    /// <summary>The range of an indicator's output.</summary>
    public static (double Least, double Most) Of(IndicatorRequest request) =>
        All.TryGetValue(request.Name + "." + request.Entry.Outputs[request.Output], out (double Least, double Most) one)
        || All.TryGetValue(request.Name, out one) ? (one.Least - Rounding, one.Most + Rounding) : (-Open, Open);
}
