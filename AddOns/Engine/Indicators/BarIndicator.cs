using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators;

/// <summary>An indicator that takes bars, because it needs more of a bar than one number.</summary>
/// <typeparam name="TState">The indicator's whole mutable state.</typeparam>
public abstract class BarIndicator<TState> : StatefulIndicator<TState>
    where TState : unmanaged
{
    private protected BarIndicator(IndicatorSeeding seeding, params double[] parameters)
        : base(seeding, parameters)
    {
    }

    /// <summary>Takes a closed bar and returns the main output after it.</summary>
    /// <exception cref="IndicatorInputException">
    /// A price is NaN or infinite, high is below low, or volume is negative; nothing has changed.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(in Bar bar)
    {
        if (!IsSound(in bar)) throw new IndicatorInputException(this, in bar);
        return Commit(Next(in Current, in bar, out Previous));
    }

    /// <summary>What <see cref="Update"/> would return for a bar that is still forming. Changes nothing.</summary>
    /// <exception cref="IndicatorInputException">As <see cref="Update"/>.</exception>
    public double Peek(in Bar bar)
    {
        if (!IsSound(in bar)) throw new IndicatorInputException(this, in bar);
        return Next(in Current, in bar, out _);
    }

    /// <summary>As <see cref="Peek(in Bar)"/>, for any output.</summary>
    /// <exception cref="IndicatorInputException">As <see cref="Update"/>.</exception>
    public double Peek(in Bar bar, int output)
    {
        if (!IsSound(in bar)) throw new IndicatorInputException(this, in bar);
        double main = Next(in Current, in bar, out TState next);
        return Read(in next, main, Checked(output));
    }

    /// <summary>Replaces the bar of the last <see cref="Update"/>, as if the wrong one had never come.</summary>
    /// <exception cref="System.InvalidOperationException">There was no update yet.</exception>
    /// <exception cref="IndicatorInputException">As <see cref="Update"/>.</exception>
    public double Correct(in Bar bar)
    {
        RequireSample();
        if (!IsSound(in bar)) throw new IndicatorInputException(this, in bar);
        return Value = Next(in Previous, in bar, out Current);
    }

    /// <summary>
    /// The arithmetic step: computes the state after <paramref name="bar"/> and returns the main output. The result depends on
    /// the arguments and on the array slots of windows that <paramref name="state"/> points to. It may write only slots that
    /// neither this state nor the one before reads, so that a forming bar or a correction leaves no trace.
    /// </summary>
    internal abstract double Next(in TState state, in Bar bar, out TState next);

    internal sealed override void Advance(in Bar bar, double input) => Commit(Next(in Current, in bar, out Previous));

    internal sealed override void Feed(in Bar bar, double input) => Update(in bar);

    internal sealed override void FeedCorrection(in Bar bar, double input) => Correct(in bar);

    internal sealed override double FeedPeek(in Bar bar, double input, int output) => Peek(in bar, output);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSound(in Bar bar) =>
        bar.Open - bar.Open + (bar.Close - bar.Close) == 0
        && bar.High - bar.High + (bar.Low - bar.Low) == 0
        && bar.High >= bar.Low && bar.Volume >= 0;
}
