using System;

namespace NT8Bridge.Headless.Work.Demo;

/// <summary>What the parts of a start take, in milliseconds of real time.</summary>
/// <param name="Read">Reading and proving the cache file.</param>
/// <param name="Join">Joining it with the platform's bars.</param>
/// <param name="Seed">Making the engine and a full window with all indicators and signals.</param>
public sealed record StartTimes(double Read, double Join, double Seed)
{
    /// <summary>The shorter of each part.</summary>
    internal StartTimes Least(StartTimes other) =>
        new(Math.Min(Read, other.Read), Math.Min(Join, other.Join), Math.Min(Seed, other.Seed));
}
