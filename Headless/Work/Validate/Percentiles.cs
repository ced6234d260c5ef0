using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// What lies at shares of an ordered list, between two members by the straight line (Hyndman, Fan, "Sample Quantiles in
/// Statistical Packages", The American Statistician 50(4), 1996, definition 7).
/// </summary>
/// <param name="P1">One in a hundred lies below.</param>
/// <param name="P5">Five in a hundred lie below.</param>
/// <param name="P25">A quarter lies below.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">Three quarters lie below.</param>
/// <param name="P95">Ninety-five in a hundred lie below.</param>
/// <param name="P99">Ninety-nine in a hundred lie below.</param>
public sealed record Percentiles(double P1, double P5, double P25, double P50, double P75, double P95, double P99)
{
    /// <summary>Of these numbers, which are brought into their order.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Percentiles Of(double[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Length == 0) throw new ArgumentException("There are no numbers.", nameof(numbers));
        Array.Sort(numbers);
        return new Percentiles(At(0.01), At(0.05), At(0.25), At(0.5), At(0.75), At(0.95), At(0.99));

        double At(double share)
        {
            double place = share * (numbers.Length - 1);
            int low = (int)place;
            int high = Math.Min(low + 1, numbers.Length - 1);
            return numbers[low] + ((place - low) * (numbers[high] - numbers[low]));
        }
    }
}
