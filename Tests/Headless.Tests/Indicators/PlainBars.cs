using System;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>The columns of a list of bars, as the plain calculations take them.</summary>
internal sealed record PlainBars(DateTime[] Time, double[] Open, double[] High, double[] Low, double[] Close, double[] Volume)
{
    internal int Count => Close.Length;

    internal double[] Typical => Each(i => (High[i] + Low[i] + Close[i]) / 3);

    internal double[] Median => Each(i => (High[i] + Low[i]) / 2);

    internal double[] Range => Each(i => High[i] - Low[i]);

    internal double[] TrueRange => Each(i => i == 0
        ? High[0] - Low[0]
        : Math.Max(High[i] - Low[i], Math.Max(Math.Abs(High[i] - Close[i - 1]), Math.Abs(Low[i] - Close[i - 1]))));

    internal double[] Each(Func<int, double> value) => Enumerable.Range(0, Count).Select(value).ToArray();

    internal static PlainBars Of(Bar[] bars) => new(
        bars.Select(b => new DateTime(b.EndUtcTicks)).ToArray(), bars.Select(b => b.Open).ToArray(),
        bars.Select(b => b.High).ToArray(), bars.Select(b => b.Low).ToArray(),
        bars.Select(b => b.Close).ToArray(), bars.Select(b => (double)b.Volume).ToArray());
}
