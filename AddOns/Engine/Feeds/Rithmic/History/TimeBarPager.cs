using System;
using System.Threading;
using System.Threading.Tasks;
using NT8Bridge.Clocks;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;

namespace NT8Bridge.Feeds.Rithmic.History;

/// <summary>
/// Loads a window of bars by asking until the server has nothing further. The end of a replay proves nothing: a server stops
/// at 10,000 bars, or earlier, without a sign, and sometimes answers empty where it has data. So after every page the rest of
/// the window is asked for again, and "nothing" is believed when it was said three times.
/// </summary>
internal sealed class TimeBarPager
{
    /// <summary>Bars asked for at a time: well below the server's 10,000.</summary>
    public const int PageBars = 2_000;

    /// <summary>Answers without a bar that are believed.</summary>
    public const int EmptyAnswersBelieved = 3;

    /// <summary>Pages that failed in a row before the window is given up.</summary>
    public const int FailuresAllowed = 3;

    /// <summary>A replay that is silent for so long has stopped.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private const int SmallestPage = 30;

    private readonly HistoryPlant _plant;
    private readonly IWaitableClock _clock;

    public TimeBarPager(HistoryPlant plant, IWaitableClock clock)
    {
        _plant = plant;
        _clock = clock;
    }

    /// <summary>Loads the bars of a contract that end after one time and at or before another.</summary>
    public async Task<ReplayResult> LoadAsync(
        string contract, string exchange, BarInterval interval, long afterUtcTicks, long throughUtcTicks,
        CancellationToken cancellation)
    {
        var collected = new BarCollector(afterUtcTicks, throughUtcTicks);
        long cursor = afterUtcTicks;
        int page = PageBars;
        int empty = 0;
        int failures = 0;
        while (cursor < throughUtcTicks)
        {
            long to = Math.Min(throughUtcTicks, cursor + page * interval.Ticks);
            long before = collected.LastEnd;
            (string reason, bool hole) =
                await LoadPageAsync(contract, exchange, interval, cursor, to, collected, cancellation).ConfigureAwait(false);
            bool progress = collected.LastEnd > before;
            if (reason.Length > 0 && (hole || !progress))
            {
                if (++failures == FailuresAllowed) return new ReplayResult(collected, reason);
                if (!hole) page = Math.Max(SmallestPage, page / 2);
                continue;
            }

            failures = 0;
            if (progress)
            {
                empty = 0;
                cursor = collected.LastEnd;
            }
            else if (++empty == EmptyAnswersBelieved)
            {
                empty = 0;
                cursor = to;
            }
        }

        return new ReplayResult(collected, string.Empty);
    }

    private async Task<(string Reason, bool Hole)> LoadPageAsync(
        string contract, string exchange, BarInterval interval, long after, long through, BarCollector into,
        CancellationToken cancellation)
    {
        try
        {
            PlantSession session = await _plant.SessionAsync(cancellation).ConfigureAwait(false);
            TimeBarReplay? replay = null;
            Message request = Request(contract, exchange, interval, after, through);
            replay = new TimeBarReplay(request, key => _ = HistoryPlant.ResumeAsync(session, key, replay!, cancellation));
            string id = await session.SendAsync(replay, cancellation).ConfigureAwait(false);
            try
            {
                return (await WaitAsync(replay, cancellation).ConfigureAwait(false), replay.HasHole);
            }
            finally
            {
                session.Forget(id);
                foreach (Bar bar in replay.Bars()) into.Add(bar);
            }
        }
        catch (RithmicException failure)
        {
            return (failure.Message, false);
        }
    }

    private async Task<string> WaitAsync(TimeBarReplay replay, CancellationToken cancellation)
    {
        int seen = -1;
        while (replay.Parts != seen)
        {
            seen = replay.Parts;
            if (await _clock.EndsWithin(replay.Done, Idle, cancellation).ConfigureAwait(false))
                return await replay.Done.ConfigureAwait(false);
        }

        return "The replay stopped without an end: nothing came for " + Idle.TotalSeconds + " s.";
    }

    /// <summary>
    /// Second and minute bars are asked for by Unix seconds of their ends; daily bars, which go by date, are never asked for.
    /// </summary>
    internal static Message Request(string contract, string exchange, BarInterval interval, long after, long through)
    {
        bool minutes = interval.Seconds % 60 == 0;
        return new Message(HistoryMessages.RequestTimeBarReplay)
            .Set("symbol", contract)
            .Set("exchange", exchange)
            .Set("bar_type", minutes ? 2L : 1L)
            .Set("bar_type_period", (long)(minutes ? interval.Seconds / 60 : interval.Seconds))
            .Set("start_index", (long)Stamp.Seconds(after) + 1)
            .Set("finish_index", (long)Stamp.Seconds(through))
            .Set("resume_bars", true)
            .Set("direction", 1L)
            .Set("time_order", 1L);
    }
}
