using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.RithmicGateway;

/// <summary>Bars of so many seconds or minutes each, as time-bar replays (202, answered by 203) ask for them.</summary>
internal static class TimeBars
{
    private const int Minutes = 2;

    /// <summary>The parts of an answer; <paramref name="bars"/> gives the bars of a length in seconds.</summary>
    public static IEnumerable<FrameBuilder> Parts(
        Incoming request, Func<int, IReadOnlyList<HistoryBar>> bars, GatewayScript script)
    {
        int seconds = (int)request.Number(119112) * (request.Number(119200) == Minutes ? 60 : 1);
        long start = request.Number(153002), finish = request.Number(153003);
        IReadOnlyList<HistoryBar> all = bars(seconds);
        var within = all.Where(bar => bar.EndUnixSeconds >= start && bar.EndUnixSeconds <= finish).ToList();
        if (script.BarPastFinish) within.AddRange(all.Where(bar => bar.EndUnixSeconds > finish).Take(1));
        return within.Select(bar => Part(request, bar));
    }

    private static FrameBuilder Part(Incoming request, HistoryBar bar) => new FrameBuilder(203)
        .Text(110100, request.Text(110100))
        .Text(110101, request.Text(110101))
        .Int(119200, (int)request.Number(119200))
        .Text(119112, request.Number(119112).ToString(CultureInfo.InvariantCulture))
        .Int(119100, (int)bar.EndUnixSeconds)
        .Long(119109, bar.Trades)
        .Long(119110, bar.Volume)
        .Double(100019, bar.Open)
        .Double(100012, bar.High)
        .Double(100013, bar.Low)
        .Double(100021, bar.Close);
}
