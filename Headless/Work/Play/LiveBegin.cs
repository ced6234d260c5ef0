using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>
/// When the live half of a chart begins. A chart can only be live where there are ticks: the bars that end after the time that
/// was meant and before the first tick would be in neither half, so that the live half begins after them.
/// </summary>
/// <param name="UtcTicks">When it begins.</param>
/// <param name="MeantUtcTicks">When it was to begin.</param>
/// <param name="Bars">Bars between the two times: they are history.</param>
internal sealed record LiveBegin(long UtcTicks, long MeantUtcTicks, int Bars)
{
    /// <summary>The begin for the time that was asked for, or assumed, on what is held of the chart's instrument.</summary>
    public static LiveBegin Of(long meantUtcTicks, PriceHistory history)
    {
        // What is held are the bars that end by the first tick of all, so that ticks and bars of one time cannot meet here.
        int after = history.Bars.Count(bar => bar.EndUtcTicks > meantUtcTicks);
        return new LiveBegin(after == 0 ? meantUtcTicks : history.Bars[^1].EndUtcTicks, meantUtcTicks, after);
    }

    /// <summary>The data, whose warnings and whose files of bars say that the live half begins later.</summary>
    public RunData ToldIn(RunData data)
    {
        if (Bars == 0) return data;
        string first = Text(data.Ticks[0].UtcTicks);
        string what = string.Create(
            CultureInfo.InvariantCulture,
            $"the live data begins at {Text(UtcTicks)} UTC, not at {Text(MeantUtcTicks)}: the first tick is at {first}, and the "
            + $"{Bars:N0} bar{(Bars == 1 ? "" : "s")} between are history");
        return data with
        {
            Overlaps = [what, .. data.Overlaps],
            Files =
            [
                .. data.Files.Select(
                    file => file.Kind == MarketDataKind.Bars ? file with { Notes = [.. file.Notes, what] } : file),
            ],
        };
    }

    private static string Text(long utcTicks) =>
        new DateTime(utcTicks).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
