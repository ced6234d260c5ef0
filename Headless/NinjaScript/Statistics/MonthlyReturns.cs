using System;
using System.Collections.Generic;

namespace NT8Bridge.Headless.Statistics;

/// <summary>
/// Returns by calendar month of the exit, compounded within a month, from the month of the first entry to that of the
/// last exit; months without an exit count as 0. NinjaTrader's form is known for one month only, where its standard
/// deviation is √11 · |return|; from two months on the divisor n − 1 is used.
/// </summary>
internal sealed class MonthlyReturns
{
    private readonly List<double> _returns = [];
    private int _firstMonth;

    public double StandardDeviation
    {
        get
        {
            int count = _returns.Count;
            if (count == 0) return 0;
            if (count == 1) return Math.Sqrt(11) * Math.Abs(_returns[0]);
            double mean = 0;
            foreach (double value in _returns) mean += value / count;
            double squares = 0;
            foreach (double value in _returns) squares += (value - mean) * (value - mean);
            return Math.Sqrt(squares / (count - 1));
        }
    }

    public double Ulcer
    {
        get
        {
            ProfitCurve curve = new(compounds: true);
            foreach (double value in _returns) curve.Add(value);
            return curve.Ulcer;
        }
    }

    public double DownsideDeviation
    {
        get
        {
            if (_returns.Count == 0) return 0;
            double squares = 0;
            foreach (double value in _returns) squares += Math.Min(0, value) * Math.Min(0, value);
            return Math.Sqrt(squares / _returns.Count);
        }
    }

    public void Add(DateTime entry, DateTime exit, double profit)
    {
        if (_returns.Count == 0) _firstMonth = MonthOf(entry);
        int index = Math.Max(0, MonthOf(exit) - _firstMonth);
        while (_returns.Count <= index) _returns.Add(0);
        _returns[index] = ((1 + _returns[index]) * (1 + profit)) - 1;
    }

    private static int MonthOf(DateTime time) => (time.Year * 12) + time.Month;
}
