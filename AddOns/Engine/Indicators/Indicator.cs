using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Indicators;

/// <summary>
/// What every indicator has, whatever it is fed with. An indicator is its parameters and one arithmetic step; everything that
/// changes lies in one struct, so that closed bar, forming bar, correction and snapshot cannot differ from one another.
/// Used from one thread.
/// </summary>
public abstract class Indicator
{
    private readonly double[] _parameters;

    private protected Indicator(IndicatorSeeding seeding, params double[] parameters)
    {
        if (seeding != IndicatorSeeding.NinjaTrader && seeding != IndicatorSeeding.TaLib)
            throw new ArgumentOutOfRangeException(nameof(seeding), seeding, "There are two seedings: NinjaTrader and TaLib.");
        Seeding = seeding;
        _parameters = parameters;
    }

    /// <summary>
    /// The main output after the last update. Before the first one NaN; in the TA-Lib dialect NaN until <see cref="IsReady"/>.
    /// </summary>
    public double Value { get; private protected set; } = double.NaN;

    /// <summary>Updates seen since construction or <see cref="Reset"/>; a correction is none.</summary>
    public long Samples { get; private protected set; }

    /// <summary>How the first values come about.</summary>
    public IndicatorSeeding Seeding { get; }

    /// <summary>The numbers it was constructed with, in the constructor's order.</summary>
    public IReadOnlyList<double> Parameters => _parameters;

    /// <summary>Updates after which the look-back is filled.</summary>
    public abstract int WarmupPeriod { get; }

    /// <summary>True once <see cref="WarmupPeriod"/> updates were seen.</summary>
    public bool IsReady => Samples >= WarmupPeriod;

    /// <summary>Number of outputs; output 0 is <see cref="Value"/>.</summary>
    public virtual int OutputCount => 1;

    /// <summary>An output by its position, as the indicator's documentation lists them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such output.</exception>
    public abstract double Output(int index);

    /// <summary>
    /// Updates after which the outputs agree with those over an endless history to <paramref name="digits"/> decimal digits,
    /// whatever came before. Equal to <see cref="WarmupPeriod"/> where the look-back is a window;
    /// <see cref="int.MaxValue"/> where the first bar is never forgotten.
    /// </summary>
    public virtual int BarsForDigits(int digits) => WarmupPeriod;

    /// <summary>False while an indicator of the trading day lacks part of the day it speaks of; all others say true.</summary>
    public virtual bool CoversWholeDay => true;

    /// <summary>Back to the state after construction.</summary>
    public abstract void Reset();

    /// <summary>Writes the whole state; <see cref="Restore"/> continues from it bit for bit on any runtime.</summary>
    public abstract void Save(BinaryWriter writer);

    /// <summary>Reads what <see cref="Save"/> of an indicator with the same parameters wrote.</summary>
    /// <exception cref="InvalidDataException">
    /// It was written by another indicator, with other parameters, or is damaged; the indicator is as it was.
    /// </exception>
    public abstract void Restore(BinaryReader reader);

    /// <summary>Takes over the whole state of an indicator of the same kind and parameters, without allocating.</summary>
    internal abstract void CopyFrom(Indicator other);

    /// <summary>
    /// The common entry for a plan that feeds many indicators from one bar which it has checked; <paramref name="input"/> is read
    /// by those that take a number.
    /// </summary>
    internal abstract void Advance(in Bar bar, double input);

    /// <summary>As <see cref="Advance"/>, for a bar that nobody has checked.</summary>
    /// <exception cref="IndicatorInputException">The bar or the number is unsound; nothing has changed.</exception>
    internal abstract void Feed(in Bar bar, double input);

    /// <summary>Replaces the last <see cref="Feed"/> by a corrected bar.</summary>
    internal abstract void FeedCorrection(in Bar bar, double input);

    /// <summary>As <see cref="Output"/>, for a plan that knows that the output exists and that an update was seen.</summary>
    internal abstract double ReadOutput(int index);

    /// <summary>What output <paramref name="output"/> would be if the forming bar closed now.</summary>
    internal abstract double FeedPeek(in Bar bar, double input, int output);

    /// <summary>Name and parameters as in code, for example "Macd(12, 26, 9)" or "Ema(9, TaLib)".</summary>
    public override string ToString()
    {
        IEnumerable<string> arguments = _parameters.Select(parameter => parameter.ToString(CultureInfo.InvariantCulture));
        if (Seeding != IndicatorSeeding.NinjaTrader) arguments = arguments.Concat(new[] { Seeding.ToString() });
        return GetType().Name + "(" + string.Join(", ", arguments) + ")";
    }
}
