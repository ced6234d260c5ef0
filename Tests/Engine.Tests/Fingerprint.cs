using System;
using System.Globalization;
using System.Text;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Tests;

/// <summary>Every field of an engine's state as text, doubles by their bits: equal text is equal state.</summary>
internal static class Fingerprint
{
    public static string Of(TradingEngine engine)
    {
        var text = new StringBuilder();
        foreach (TimeframeSeries series in engine.Timeframes.All)
        {
            text.Append(series.Name).Append(' ').Append(series.ClosedBars).Append('\n');
            foreach (ref readonly Bar bar in series.Bars) Add(text, bar);
            if (series.TryPeek(out Bar forming)) Add(text.Append("forming "), forming);
            for (int i = 0; i < series.Indicators.Count; i++)
                text.Append(series.Indicators.Names[i]).Append(' ').Append(Bits(series.Indicators[i])).Append('\n');
        }

        foreach (ref readonly Signal signal in engine.Signals)
        {
            text.Append(signal.EndUtcTicks).Append(' ').Append(signal.Direction).Append(' ').Append(Bits(signal.Score))
                .Append(' ')
                .Append(Bits(signal.Close)).Append(' ').Append(signal.Spoken).Append('\n');
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, in Bar bar) => text
        .Append(bar.EndUtcTicks).Append(' ').Append(Bits(bar.Open)).Append(' ').Append(Bits(bar.High)).Append(' ')
        .Append(Bits(bar.Low))
        .Append(' ').Append(Bits(bar.Close)).Append(' ').Append(bar.Volume).Append(' ').Append(bar.TickCount).Append('\n');

    private static string Bits(double value) => BitConverter.DoubleToInt64Bits(value).ToString("x", CultureInfo.InvariantCulture);
}
