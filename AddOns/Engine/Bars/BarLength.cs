using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge;

/// <summary>
/// Tells the length of bars by their times. Bars are missing where nothing was traded, so neither the shortest nor the most
/// frequent distance is the length, but the greatest common divisor of the distances: thin one-minute bars lie 2, 3 and 7
/// minutes apart. Only distances within a session count, because the last bar of a session may be cut short at its end and a
/// pause between sessions is of any length.
/// </summary>
public static class BarLength
{
    /// <summary>Distances of which one in so many may be odd: the times of damaged rows.</summary>
    private const int OddOneIn = 100;

    /// <summary>Without sessions, a distance longer than this and than the usual one is a pause.</summary>
    private const long PauseTicks = 30 * TimeSpan.TicksPerMinute;

    /// <summary>Times that lie so far apart are of days.</summary>
    private const long DayFromTicks = 20 * TimeSpan.TicksPerHour, DayToTicks = 28 * TimeSpan.TicksPerHour;

    /// <summary>
    /// The length of bars; null when it cannot be told: fewer than two times, or no whole number of seconds up to a day.
    /// </summary>
    /// <param name="utcTicks">Begins or ends of the bars, UTC ticks, ascending; equal ones count once.</param>
    /// <param name="calendar">The market's sessions; null where they are not known.</param>
    public static BarInterval? Of(IReadOnlyList<long> utcTicks, ISessionCalendar? calendar = null)
    {
        if (utcTicks is null) throw new ArgumentNullException(nameof(utcTicks));
        Dictionary<long, int> distances = Counted(Distances(utcTicks));
        int all = distances.Values.Sum();
        if (all == 0) return null;
        int days = distances.Where(entry => entry.Key >= DayFromTicks).Sum(entry => entry.Value);
        if (days * 10L >= all * 9L) return distances.Keys.Any(IsDay) ? new BarInterval(86_400) : null;

        Dictionary<long, int> within = Counted(
            calendar is null ? WithoutPauses(utcTicks, Usual(distances)) : WithinSessions(utcTicks, calendar));
        long length = CommonDivisor(within.Count > 0 ? within : distances);
        return length % TimeSpan.TicksPerSecond == 0 && length is > 0 and <= TimeSpan.TicksPerDay
            ? new BarInterval((int)(length / TimeSpan.TicksPerSecond))
            : null;
    }

    private static bool IsDay(long distance) => distance is >= DayFromTicks and <= DayToTicks;

    private static long Usual(Dictionary<long, int> distances) =>
        distances.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key;

    private static Dictionary<long, int> Counted(IEnumerable<long> distances)
    {
        Dictionary<long, int> counts = new();
        foreach (long distance in distances)
        {
            counts.TryGetValue(distance, out int count);
            counts[distance] = count + 1;
        }

        return counts;
    }

    private static IEnumerable<long> Distances(IReadOnlyList<long> utcTicks)
    {
        for (int i = 1; i < utcTicks.Count; i++)
            if (utcTicks[i] > utcTicks[i - 1])
                yield return utcTicks[i] - utcTicks[i - 1];
    }

    /// <summary>Distances between two times of one session, but those to its very end, where a bar may be cut short.</summary>
    private static IEnumerable<long> WithinSessions(IReadOnlyList<long> utcTicks, ISessionCalendar calendar)
    {
        Session session = default;
        for (int i = 1; i < utcTicks.Count; i++)
        {
            long before = utcTicks[i - 1], time = utcTicks[i];
            if (time == before) continue;
            if (!session.ContainsTick(before)) session = calendar.SessionAtOrAfter(before);
            if (session.ContainsTick(before) && session.ContainsTick(time)) yield return time - before;
        }
    }

    /// <summary>Distances but pauses, and but the one before each pause, which a bar that was cut short may end.</summary>
    private static IEnumerable<long> WithoutPauses(IReadOnlyList<long> utcTicks, long usual)
    {
        long last = 0, pause = Math.Max(usual, PauseTicks);
        foreach (long distance in Distances(utcTicks))
        {
            if (last > 0 && distance <= pause) yield return last;
            last = distance <= pause ? distance : 0;
        }

        // The data may end with a session.
        if (last > 0 && (last >= usual || usual <= PauseTicks)) yield return last;
    }

    /// <summary>
    /// Greatest common divisor of all distances, the rarest of which are left out as far as they are one of a hundred.
    /// </summary>
    private static long CommonDivisor(Dictionary<long, int> distances)
    {
        long left = distances.Values.Sum(count => (long)count) / OddOneIn;
        long divisor = 0;
        foreach (KeyValuePair<long, int> entry in distances.OrderBy(entry => entry.Value).ThenByDescending(entry => entry.Key))
        {
            left -= entry.Value;
            if (left >= 0) continue;
            divisor = CommonDivisor(divisor, entry.Key);
        }

        return divisor;
    }

    private static long CommonDivisor(long a, long b) => b == 0 ? a : CommonDivisor(b, a % b);
}
