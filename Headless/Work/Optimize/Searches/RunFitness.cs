using System;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>How good a run is among others, as the ranking has it.</summary>
/// <param name="Standing">Whether it failed (0), never traded (1), traded too little (2) or enough (3).</param>
/// <param name="Goodness">What is ranked by, turned so that more is better; the least of all without a value.</param>
internal readonly record struct RunFitness(int Standing, double Goodness) : IComparable<RunFitness>
{
    /// <summary>Above 0 where this one is better.</summary>
    public int CompareTo(RunFitness other) =>
        Standing != other.Standing ? Standing.CompareTo(other.Standing) : Goodness.CompareTo(other.Goodness);
}
