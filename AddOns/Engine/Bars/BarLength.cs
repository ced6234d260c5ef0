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
        long[] times = utcTicks as long[] ?? utcTicks.ToArray();
        Counts within = new(), across = new();
        if (calendar is null) across.AddAll(times, 0, times.Length);
        else Part(times, calendar, within, across);
        int all = within.Total + across.Total;
        if (all == 0) return null;
        int days = within.Sum(IsDayOrMore) + across.Sum(IsDayOrMore);
        if (days * 10L >= all * 9L) return within.Sum(IsDay) + across.Sum(IsDay) > 0 ? new BarInterval(86_400) : null;

        if (calendar is null) AddWithoutPauses(within, times, across.Usual);
        long length = within.Total > 0 ? within.CommonDivisor : across.CommonDivisor;
        return length % TimeSpan.TicksPerSecond == 0 && length is > 0 and <= TimeSpan.TicksPerDay
            ? new BarInterval((int)(length / TimeSpan.TicksPerSecond))
            : null;
    }

    private static bool IsDayOrMore(long distance) => distance >= DayFromTicks;

    private static bool IsDay(long distance) => distance is >= DayFromTicks and <= DayToTicks;

    /// <summary>
    /// Parts the distances between two times of one session, but those to its very end, where a bar may be cut short, from all
    /// others.
    /// </summary>
    private static void Part(long[] times, ISessionCalendar calendar, Counts within, Counts across)
    {
        for (int first = 0, end; first < times.Length - 1; first = end)
        {
            Session session = calendar.SessionAtOrAfter(times[first]);
            end = first + 1;
            if (session.ContainsTick(times[first]))
                while (end < times.Length && session.ContainsTick(times[end])) end++;
            within.AddAll(times, first, end);
            if (end < times.Length) across.Add(times[end] - times[end - 1]);
        }
    }

    /// <summary>
    /// Counts the distances but pauses, and but the one before each pause, which a bar that was cut short may end.
    /// </summary>
    private static void AddWithoutPauses(Counts counts, long[] times, long usual)
    {
        long last = 0, pause = Math.Max(usual, PauseTicks);
        for (int i = 1; i < times.Length; i++)
        {
            long distance = times[i] - times[i - 1];
            if (distance == 0) continue;
            if (distance <= pause) counts.Add(last);
            last = distance <= pause ? distance : 0;
        }

        // The data may end with a session.
        if (last >= usual || usual <= PauseTicks) counts.Add(last);
    }

    /// <summary>How often each distance occurs. Most are equal to the one before, so that runs are counted at once.</summary>
    private sealed class Counts
    {
        private readonly Dictionary<long, int> _counts = new();
        private long _distance;
        private int _run;

        /// <summary>Number of distances.</summary>
        public int Total => Sum(_ => true);

        /// <summary>The most frequent distance, the shorter of two.</summary>
        public long Usual
        {
            get
            {
                EndRun();
                return _counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).First().Key;
            }
        }

        /// <summary>
        /// Greatest common divisor of all distances, the rarest of which are left out as far as they are one of a hundred; 0
        /// without distances.
        /// </summary>
        public long CommonDivisor
        {
            get
            {
                long left = Total / OddOneIn, divisor = 0;
                foreach (KeyValuePair<long, int> entry in _counts
                    .OrderBy(entry => entry.Value).ThenByDescending(entry => entry.Key))
                {
                    left -= entry.Value;
                    if (left < 0) divisor = Divisor(divisor, entry.Key);
                }

                return divisor;
            }
        }

        /// <summary>Counts a distance so many times; 0 is none.</summary>
        public void Add(long distance, int times = 1)
        {
            if (distance <= 0) return;
            if (distance != _distance) EndRun();
            _distance = distance;
            _run += times;
        }

        /// <summary>Counts the distances of neighbours among the times from <paramref name="first"/> on.</summary>
        public void AddAll(long[] times, int first, int end)
        {
            for (int i = first + 1; i < end; i++)
            {
                long distance = times[i] - times[i - 1];
                int start = i;
                while (i + 1 < end && times[i + 1] - times[i] == distance) i++;
                Add(distance, i + 1 - start);
            }
        }

        /// <summary>How many distances are as <paramref name="which"/> says.</summary>
        public int Sum(Func<long, bool> which)
        {
            EndRun();
            return _counts.Where(entry => which(entry.Key)).Sum(entry => entry.Value);
        }

        private void EndRun()
        {
            if (_run == 0) return;
            _counts.TryGetValue(_distance, out int count);
            _counts[_distance] = count + _run;
            _run = 0;
        }

        private static long Divisor(long a, long b) => b == 0 ? a : Divisor(b, a % b);
    }
}
