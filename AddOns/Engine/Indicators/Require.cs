using System;

namespace NT8Bridge.Indicators;

/// <summary>Checks constructor arguments of indicators and returns them.</summary>
internal static class Require
{
    /// <summary>Longest look-back. A bound is needed because windows are allocated at construction.</summary>
    internal const int LongestPeriod = 100_000;

    internal static int Period(int period, string name, int least = 1) => period >= least && period <= LongestPeriod
        ? period
        : throw new ArgumentOutOfRangeException(name, period, $"{name} is {least} to {LongestPeriod}.");

    internal static double Positive(double number, string name) => number > 0 && number <= double.MaxValue
        ? number
        : throw new ArgumentOutOfRangeException(name, number, $"{name} is a positive number.");
}
