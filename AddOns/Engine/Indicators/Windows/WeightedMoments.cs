using System;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Running weighted mean and variance (D. West 1979). The mean moves by a share of its distance to each new value, so that no
/// two large sums are subtracted from each other and no digits are lost.
/// </summary>
internal struct WeightedMoments
{
    internal double Weight;
    internal double Mean;
    internal double Squares;

    internal readonly double StandardDeviation => Weight > 0 ? Math.Sqrt(Squares / Weight) : 0;

    /// <summary>Adds a value. While all weights so far are 0 the mean is the last value itself.</summary>
    internal void Add(double value, double weight)
    {
        if (weight <= 0)
        {
            if (Weight == 0) Mean = value;
            return;
        }

        double difference = value - Mean;
        double total = Weight + weight;
        double step = Weight == 0 ? difference : difference * weight / total;
        Mean = Weight == 0 ? value : Mean + step;
        Squares += difference * step * Weight;
        Weight = total;
    }
}
