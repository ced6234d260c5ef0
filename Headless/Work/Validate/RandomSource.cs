using System;

namespace NT8Bridge.Headless.Work.Validate;

/// <summary>
/// Random numbers that a seed determines, the same on every machine and in every version of .NET: SplitMix64 (Steele, Lea, Flood,
/// "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014).
/// </summary>
/// <param name="seed">Any number; each gives a sequence of its own.</param>
public sealed class RandomSource(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        _state += Step;
        ulong bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>A number from 0 on and below 1, of 53 bits.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 on and below <paramref name="end"/>, each as likely as any other.</summary>
    public int NextInt(int end) => (int)NextLong(end);

    /// <summary>A whole number from 0 on and below <paramref name="end"/>, each as likely as any other.</summary>
    public long NextLong(long end)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(end);

        // The upper half of a product (Lemire 2019); the few values that would make some numbers likelier are drawn again.
        ulong range = (ulong)end, threshold = (0 - range) % range;
        while (true)
        {
            ulong high = Math.BigMul(NextBits(), range, out ulong low);
            if (low >= threshold) return (long)high;
        }
    }

    /// <summary>A number of the standard normal distribution, by its quantile.</summary>
    public double NextNormal() => NormalDistribution.Quantile((NextBits() >> 12 | 1) * (1.0 / (1UL << 52)));

    /// <summary>Brings the elements into an order of which each is as likely as any other (Fisher, Yates).</summary>
    public void Shuffle<T>(Span<T> elements)
    {
        for (int i = elements.Length - 1; i > 0; i--)
        {
            int other = NextInt(i + 1);
            (elements[i], elements[other]) = (elements[other], elements[i]);
        }
    }
}
