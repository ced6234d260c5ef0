using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators;

/// <summary>An indicator that takes one number a bar: a price, a volume, or another indicator's value.</summary>
/// <typeparam name="TState">The indicator's whole mutable state.</typeparam>
public abstract class ValueIndicator<TState> : StatefulIndicator<TState>
    where TState : unmanaged
{
    private protected ValueIndicator(IndicatorSeeding seeding, params double[] parameters)
        : base(seeding, parameters)
    {
    }

    /// <summary>Takes the value of a closed bar and returns the main output after it.</summary>
    /// <exception cref="IndicatorInputException">The value is NaN or infinite; nothing has changed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(double value)
    {
        if (!IsFinite(value)) throw new IndicatorInputException(this, value);
        return Commit(Next(in Current, value, out Previous));
    }

    /// <summary>What <see cref="Update"/> would return for a bar that is still forming. Changes nothing.</summary>
    /// <exception cref="IndicatorInputException">The value is NaN or infinite.</exception>
    public double Peek(double value)
    {
        if (!IsFinite(value)) throw new IndicatorInputException(this, value);
        return Next(in Current, value, out _);
    }

    /// <summary>As <see cref="Peek(double)"/>, for any output.</summary>
    /// <exception cref="IndicatorInputException">The value is NaN or infinite.</exception>
    public double Peek(double value, int output)
    {
        if (!IsFinite(value)) throw new IndicatorInputException(this, value);
        double main = Next(in Current, value, out TState next);
        return Read(in next, main, Checked(output));
    }

    /// <summary>Replaces the value of the last <see cref="Update"/>, as if the wrong one had never come.</summary>
    /// <exception cref="System.InvalidOperationException">There was no update yet.</exception>
    /// <exception cref="IndicatorInputException">The value is NaN or infinite; nothing has changed.</exception>
    public double Correct(double value)
    {
        RequireSample();
        if (!IsFinite(value)) throw new IndicatorInputException(this, value);
        return Value = Next(in Previous, value, out Current);
    }

    /// <summary>
    /// The arithmetic step: computes the state after <paramref name="value"/> and returns the main output. The result depends on
    /// the arguments and on the array slots of windows that <paramref name="state"/> points to. It may write only slots that
    /// neither this state nor the one before reads, so that a forming bar or a correction leaves no trace.
    /// </summary>
    internal abstract double Next(in TState state, double value, out TState next);

    /// <summary>
    /// As <see cref="Next"/>, for the output of another indicator: while that is NaN, because it is not ready, the state stays as
    /// it is and the result is NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double NextWhenReady(in TState state, double value, out TState next)
    {
        if (!double.IsNaN(value)) return Next(in state, value, out next);
        next = state;
        return double.NaN;
    }

    internal sealed override void Advance(in Bar bar, double input) => Commit(Next(in Current, input, out Previous));

    internal sealed override void Feed(in Bar bar, double input)
    {
        if (!IsFinite(input)) throw new IndicatorInputException(this, input, in bar);
        Advance(in bar, input);
    }

    internal sealed override void FeedCorrection(in Bar bar, double input)
    {
        if (!IsFinite(input)) throw new IndicatorInputException(this, input, in bar);
        Correct(input);
    }

    internal sealed override double FeedPeek(in Bar bar, double input, int output)
    {
        if (!IsFinite(input)) throw new IndicatorInputException(this, input, in bar);
        return Peek(input, output);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFinite(double value) => value - value == 0;
}
