using System;

namespace NT8Bridge.Headless.Statistics;

/// <summary>
/// The closed-trade profit as it grows, in one unit: its sum (or, compounding, the product of 1 + p, less 1), its falls
/// from the running maximum and its rises from the running minimum, which both start at 0.
/// </summary>
internal sealed class ProfitCurve(bool compounds)
{
    private double _sum;
    private double _sumOfSquares;
    private double _maximum;
    private double _minimum;
    private double _sumOfSquaredFalls;

    public bool Compounds { get; } = compounds;

    public int Count { get; private set; }

    public double Cumulative { get; private set; }

    /// <summary>Deepest fall, zero or negative; compounding: relative to the maximum.</summary>
    public double Drawdown { get; private set; }

    /// <summary>Highest rise, zero or positive; compounding: relative to the minimum.</summary>
    public double Turnaround { get; private set; }

    public double Least { get; private set; }

    public double Most { get; private set; }

    public double Mean => Count == 0 ? 0 : _sum / Count;

    /// <summary>Divisor n − 1; 0 with fewer than two values.</summary>
    public double StandardDeviation =>
        Count < 2 ? 0 : Math.Sqrt(Math.Max(0, _sumOfSquares - (_sum * _sum / Count)) / (Count - 1));

    public double Ulcer => Count == 0 ? 0 : Math.Sqrt(_sumOfSquaredFalls / Count);

    public void Add(double profit)
    {
        Count++;
        _sum += profit;
        _sumOfSquares += profit * profit;
        Cumulative = Compounds ? ((1 + Cumulative) * (1 + profit)) - 1 : Cumulative + profit;
        _maximum = Math.Max(_maximum, Cumulative);
        _minimum = Math.Min(_minimum, Cumulative);
        double fall = From(_maximum);
        _sumOfSquaredFalls += fall * fall;
        Drawdown = Math.Min(Drawdown, fall);
        Turnaround = Math.Max(Turnaround, From(_minimum));
        Least = Math.Min(Least, profit);
        Most = Math.Max(Most, profit);
    }

    private double From(double extreme) => Compounds ? ((1 + Cumulative) / (1 + extreme)) - 1 : Cumulative - extreme;
}
