using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace NT8Bridge.Indicators;

/// <summary>
/// What every indicator has, whether it takes numbers (<see cref="ValueIndicator{TState}"/>) or bars
/// (<see cref="BarIndicator{TState}"/>). An indicator is its parameters and one arithmetic step from one state to the next; the
/// state is one struct, so that closed bars, forming bars, corrections and snapshots share one arithmetic and cannot differ.
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
    /// The main output after the last update. NaN before the first update, in the TA-Lib dialect until <see cref="IsReady"/>,
    /// and in NinjaTrader's where its indicator has no value.
    /// </summary>
    public double Value { get; private protected set; } = double.NaN;

    /// <summary>Number of updates since construction or <see cref="Reset"/>; a correction does not count.</summary>
    public long Samples { get; private protected set; }

    /// <summary>The dialect: how the first values come about.</summary>
    public IndicatorSeeding Seeding { get; }

    /// <summary>The numbers that the indicator was constructed with, in the constructor's order.</summary>
    public IReadOnlyList<double> Parameters => _parameters;

    /// <summary>Number of updates after which the look-back is filled.</summary>
    public abstract int WarmupPeriod { get; }

    /// <summary>True after <see cref="WarmupPeriod"/> updates.</summary>
    public bool IsReady => Samples >= WarmupPeriod;

    /// <summary>Number of outputs; output 0 is <see cref="Value"/>.</summary>
    public virtual int OutputCount => 1;

    /// <summary>
    /// An output by its number, in the order in which the comment of the class lists them. NaN before the first update.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such output.</exception>
    public abstract double Output(int index);

    /// <summary>
    /// Number of updates after which the outputs agree, to <paramref name="digits"/> decimal digits, with those of an indicator
    /// that saw an endless history, whatever that history was. Equal to <see cref="WarmupPeriod"/> where the look-back is a
    /// window; <see cref="int.MaxValue"/> where the first bar is never forgotten.
    /// </summary>
    public virtual int BarsForDigits(int digits) => WarmupPeriod;

    /// <summary>
    /// False while an indicator that speaks of a trading day has not seen all bars of that day so far; always true for all other
    /// indicators.
    /// </summary>
    public virtual bool CoversWholeDay => true;

    /// <summary>Goes back to the state after construction.</summary>
    public abstract void Reset();

    /// <summary>Writes the whole state; <see cref="Restore"/> continues from it bit for bit on any runtime.</summary>
    public abstract void Save(BinaryWriter writer);

    /// <summary>Reads what <see cref="Save"/> of an indicator with the same parameters wrote.</summary>
    /// <exception cref="InvalidDataException">
    /// What was read belongs to another indicator, has other parameters, or is damaged; this indicator is as it was.
    /// </exception>
    public abstract void Restore(BinaryReader reader);

    /// <summary>Takes over the whole state of an indicator of the same kind and parameters, without allocating.</summary>
    internal abstract void CopyFrom(Indicator other);

    /// <summary>
    /// Updates the indicator, whatever it takes, by a bar that the caller has checked: bar indicators read
    /// <paramref name="bar"/>, value indicators <paramref name="input"/>.
    /// </summary>
    internal abstract void Advance(in Bar bar, double input);

    /// <summary>As <see cref="Advance"/>, for a bar that has not been checked.</summary>
    /// <exception cref="IndicatorInputException">The bar or the number is unsound; nothing has changed.</exception>
    internal abstract void Feed(in Bar bar, double input);

    /// <summary>Corrects the bar or number of the last <see cref="Feed"/>.</summary>
    internal abstract void FeedCorrection(in Bar bar, double input);

    /// <summary>As <see cref="Output"/>, without its checks: the output must exist and an update must have been seen.</summary>
    internal abstract double ReadOutput(int index);

    /// <summary>The output that <see cref="Feed"/> would lead to if the forming bar closed now. Changes nothing.</summary>
    internal abstract double FeedPeek(in Bar bar, double input, int output);

    /// <summary>Bytes of memory that the state takes: windows and the state before and after the last update.</summary>
    internal abstract long Bytes { get; }

    /// <summary>Name and parameters as in code, for example "Macd(12, 26, 9)" or "Ema(9, TaLib)".</summary>
    public override string ToString()
    {
        IEnumerable<string> arguments = _parameters.Select(parameter => parameter.ToString(CultureInfo.InvariantCulture));
        if (Seeding != IndicatorSeeding.NinjaTrader) arguments = arguments.Concat(new[] { Seeding.ToString() });
        return GetType().Name + "(" + string.Join(", ", arguments) + ")";
    }
}
