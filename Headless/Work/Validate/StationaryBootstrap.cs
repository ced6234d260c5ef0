using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// Draws periods in blocks whose lengths are geometric with a given mean; after the last period comes the first (Politis, Romano,
/// "The Stationary Bootstrap", Journal of the American Statistical Association 89, 1994). What follows on each other stays
/// together mostly, so that a row that depends on its past does so in the drawn one.
/// </summary>
public static class StationaryBootstrap
{
    /// <summary>The mean length of a block where nobody says one: the cube root of the number of periods, 1 at least.</summary>
    public static double UsualLength(int periods) => Math.Max(1, Math.Cbrt(periods));

    /// <summary>Fills <paramref name="indices"/> with periods from 0 on and below <paramref name="periods"/>.</summary>
    public static void Draw(RandomSource random, int periods, double meanLength, Span<int> indices)
    {
        ArgumentNullException.ThrowIfNull(random);
        double begins = 1 / Math.Max(1, meanLength);
        int at = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            at = i == 0 || random.NextDouble() < begins ? random.NextInt(periods) : at + 1 == periods ? 0 : at + 1;
            indices[i] = at;
        }
    }
}
