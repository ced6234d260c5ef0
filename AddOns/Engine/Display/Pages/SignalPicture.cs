using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NT8Bridge.Display.Pages;

/// <summary>The closes of the newest bars as a line, with a mark where the signal turned to buying or selling.</summary>
internal static class SignalPicture
{
    /// <summary>The style of the picture; its colours come from the page's.</summary>
    internal const string Style = @".signals { display: block; width: 100%; height: 180px; overflow: visible; }
.signals polyline { fill: none; stroke: var(--faint); stroke-width: 1.2; vector-effect: non-scaling-stroke; }
.signals .buy { fill: var(--win); }
.signals .sell { fill: var(--lose); transform: translate(-5px, -5px); }
";

    private const int Whole = 10_000;

    /// <summary>Writes it; empty where there is no signal, or none that says at which price.</summary>
    /// <param name="signals">The signals, newest first.</param>
    internal static string Of(IReadOnlyList<Signal> signals)
    {
        Signal[] shown = signals.Where(signal => IsNumber(signal.Close)).Reverse().ToArray();
        if (shown.Length == 0) return string.Empty;
        double low = shown.Min(signal => signal.Close), high = shown.Max(signal => signal.Close);
        var points = new StringBuilder();
        var marks = new StringBuilder();
        SignalDirection before = SignalDirection.Hold;
        for (int i = 0; i < shown.Length; i++)
        {
            int x = shown.Length == 1 ? 0 : (int)((long)i * Whole / (shown.Length - 1));
            // The highest price lies a little below the upper edge, the lowest a little above the lower one, for the marks.
            double below = high > low ? (high - shown[i].Close) / (high - low) : 0.5;
            int y = 500 + (int)Math.Round(below * (Whole - 1000));
            points.AppendFormat(CultureInfo.InvariantCulture, "{0},{1} ", x, y);
            if (shown[i].Direction != before) marks.Append(Mark(shown[i], x, y));
            before = shown[i].Direction;
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            "<p class=\"faint\">Close at the newest {0:N0} bars, {1} to {2} UTC, lowest {3}, highest {4}. "
            + "Where the signal turned: a green circle to buy, a red square to sell.</p>\n<svg class=\"signals\" role=\"img\" "
            + "aria-label=\"Closes of the newest bars and where the signal turned\">\n<svg width=\"100%\" height=\"100%\" "
            + "viewBox=\"0 0 {5} {5}\" preserveAspectRatio=\"none\"><polyline points=\"{6}\"/></svg>\n{7}</svg>\n",
            shown.Length, UtcText.Of(shown[0].EndUtcTicks), UtcText.Of(shown[shown.Length - 1].EndUtcTicks), low, high, Whole,
            points.ToString().TrimEnd(), marks);
    }

    private static string Mark(Signal signal, int x, int y)
    {
        string title = HtmlText.Escape(signal.ToString()), left = Percent(x), top = Percent(y);
        return signal.Direction switch
        {
            SignalDirection.Buy => $"<circle class=\"buy\" cx=\"{left}\" cy=\"{top}\" r=\"5\"><title>{title}</title></circle>\n",
            SignalDirection.Sell =>
                $"<rect class=\"sell\" x=\"{left}\" y=\"{top}\" width=\"10\" height=\"10\"><title>{title}</title></rect>\n",
            _ => string.Empty,
        };
    }

    private static string Percent(int share) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1:00}%", share / 100, share % 100);

    private static bool IsNumber(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
