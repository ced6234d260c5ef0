using System;

namespace NinjaTrader.NinjaScript;

/// <summary>The functions that every script can call on series and times.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>
    /// True when the first series rose above the second within the last <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public bool CrossAbove(ISeries<double> series1, ISeries<double> series2, int lookBackPeriod)
    {
        int last = Math.Min(lookBackPeriod, CurrentBar);
        if (last < 1) return false;
        ReadOnlySpan<double> one = PastOf(series1, last + 1), other = PastOf(series2, last + 1);
        if (one.Length > last && other.Length > last) return RoseAbove(one, other);
        for (int i = 0; i < last; i++)
        {
            if (series1[i] > series2[i] && series1[i + 1] <= series2[i + 1]) return true;
        }

        return false;
    }

    /// <summary>True when the series rose above the value within the last <paramref name="lookBackPeriod"/> bars.</summary>
    public bool CrossAbove(ISeries<double> series1, double value, int lookBackPeriod)
    {
        int last = Math.Min(lookBackPeriod, CurrentBar);
        for (int i = 0; i < last; i++)
        {
            if (series1[i] > value && series1[i + 1] <= value) return true;
        }

        return false;
    }

    /// <summary>True when the value rose above the series within the last <paramref name="lookBackPeriod"/> bars.</summary>
    public bool CrossAbove(double value, ISeries<double> series2, int lookBackPeriod) =>
        CrossBelow(series2, value, lookBackPeriod);

    /// <summary>
    /// True when the first series fell below the second within the last <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public bool CrossBelow(ISeries<double> series1, ISeries<double> series2, int lookBackPeriod)
    {
        int last = Math.Min(lookBackPeriod, CurrentBar);
        if (last < 1) return false;
        ReadOnlySpan<double> one = PastOf(series1, last + 1), other = PastOf(series2, last + 1);
        if (one.Length > last && other.Length > last) return RoseAbove(other, one);
        for (int i = 0; i < last; i++)
        {
            if (series1[i] < series2[i] && series1[i + 1] >= series2[i + 1]) return true;
        }

        return false;
    }

    /// <summary>True when the series fell below the value within the last <paramref name="lookBackPeriod"/> bars.</summary>
    public bool CrossBelow(ISeries<double> series1, double value, int lookBackPeriod)
    {
        int last = Math.Min(lookBackPeriod, CurrentBar);
        for (int i = 0; i < last; i++)
        {
            if (series1[i] < value && series1[i + 1] >= value) return true;
        }

        return false;
    }

    /// <summary>True when the value fell below the series within the last <paramref name="lookBackPeriod"/> bars.</summary>
    public bool CrossBelow(double value, ISeries<double> series2, int lookBackPeriod) =>
        CrossAbove(series2, value, lookBackPeriod);

    /// <summary>True when the current value is above the one before.</summary>
    public bool IsRising(ISeries<double> series) => CurrentBar > 0 && series[0] > series[1];

    /// <summary>True when the current value is below the one before.</summary>
    public bool IsFalling(ISeries<double> series) => CurrentBar > 0 && series[0] < series[1];

    /// <summary>The median of the last <paramref name="period"/> values: the mean of the middle two for an even number.</summary>
    public double GetMedian(ISeries<double> series, int period)
    {
        double[] values = new double[Math.Min(period, CurrentBar + 1)];
        for (int i = 0; i < values.Length; i++) values[i] = series[i];
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>Bars ago of the highest of the last <paramref name="period"/> values; the newest of equals.</summary>
    public int HighestBar(ISeries<double> series, int period)
    {
        int highest = 0;
        for (int i = 1; i < Math.Min(period, CurrentBar + 1); i++)
        {
            if (series[i] > series[highest]) highest = i;
        }

        return highest;
    }

    /// <summary>Bars ago of the lowest of the last <paramref name="period"/> values; the newest of equals.</summary>
    public int LowestBar(ISeries<double> series, int period)
    {
        int lowest = 0;
        for (int i = 1; i < Math.Min(period, CurrentBar + 1); i++)
        {
            if (series[i] < series[lowest]) lowest = i;
        }

        return lowest;
    }

    /// <summary>
    /// Change per bar from <paramref name="startBarsAgo"/> to <paramref name="endBarsAgo"/>; 0 when either is negative or both
    /// are equal.
    /// </summary>
    public double Slope(ISeries<double> series, int startBarsAgo, int endBarsAgo) =>
        startBarsAgo < 0 || endBarsAgo < 0 || startBarsAgo == endBarsAgo
            ? 0
            : (series[endBarsAgo] - series[startBarsAgo]) / (startBarsAgo - endBarsAgo);

    /// <summary>A time of day as a number: 7:30:00 is 73000.</summary>
    public static int ToTime(DateTime time) => ToTime(time.Hour, time.Minute, time.Second);

    /// <summary>A time of day as a number: 7:30:00 is 73000.</summary>
    public static int ToTime(int hour, int minute, int second) => (hour * 10_000) + (minute * 100) + second;

    /// <summary>A date as a number: 9 October 2013 is 20131009.</summary>
    public static int ToDay(DateTime time) => (time.Year * 10_000) + (time.Month * 100) + time.Day;

    /// <summary>True when the first values rose above the others; both are as many, oldest first.</summary>
    private static bool RoseAbove(ReadOnlySpan<double> first, ReadOnlySpan<double> others)
    {
        for (int i = first.Length - 1; i > 0; i--)
            if (first[i] > others[i] && first[i - 1] <= others[i - 1]) return true;
        return false;
    }

    /// <summary>
    /// The newest values of an indicator's main plot or of a series of one's own, oldest first; empty where they have to be asked
    /// for one by one.
    /// </summary>
    private static ReadOnlySpan<double> PastOf(ISeries<double> series, int count) => series switch
    {
        NinjaScriptBase { Values.Length: > 0 } script => script.Values[0].Past(count),
        Series<double> own => own.Past(count),
        _ => [],
    };

    /// <summary>Brings a hosted indicator up to date; does nothing when it already is.</summary>
    public void Update() => CatchUp();

    /// <summary>Brings a hosted indicator to an absolute bar of one of its series.</summary>
    public void Update(int idx, int bip)
    {
        if (bip == 0) CalculateTo(idx);
        else CatchUp();
    }
}
