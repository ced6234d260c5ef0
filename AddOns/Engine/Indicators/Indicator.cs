using System;
using System.IO;

namespace NT8Bridge.Indicators;

/// <summary>What every indicator has, whatever it is fed with.</summary>
public abstract class Indicator
{
    /// <summary>
    /// The main output after the last update. Before the first one NaN; in the TA-Lib dialect NaN until <see cref="IsReady"/>.
    /// </summary>
    public double Value { get; private protected set; } = double.NaN;

    /// <summary>Updates seen since construction or <see cref="Reset"/>.</summary>
    public long Samples { get; private protected set; }

    /// <summary>Updates after which the look-back is filled.</summary>
    public abstract int WarmupPeriod { get; }

    /// <summary>True once <see cref="WarmupPeriod"/> updates were seen.</summary>
    public bool IsReady => Samples >= WarmupPeriod;

    /// <summary>Number of outputs; output 0 is <see cref="Value"/>.</summary>
    public virtual int OutputCount => 1;

    /// <summary>An output by its position, as the indicator's documentation lists them.</summary>
    public virtual double Output(int index) =>
        index == 0 ? Value : throw new ArgumentOutOfRangeException(nameof(index), index, "This indicator has one output.");

    /// <summary>Back to the state after construction.</summary>
    public abstract void Reset();

    /// <summary>Writes the whole state; <see cref="Restore"/> continues from it bit for bit on any runtime.</summary>
    public abstract void Save(BinaryWriter writer);

    /// <summary>Reads what <see cref="Save"/> of an indicator with the same parameters wrote.</summary>
    /// <exception cref="InvalidDataException">It was written by another indicator or with other parameters.</exception>
    public abstract void Restore(BinaryReader reader);

    /// <summary>The common entry for a plan that feeds many indicators from one bar; <paramref name="input"/> is read by those that take a number.</summary>
    internal abstract void Feed(in Bar bar, double input);
}
