#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// A built-in indicator over its input. An input that is not a number makes all its values NaN from that bar on, as running
/// sums do; the engine itself refuses such a value.
/// </summary>
public abstract class EngineValueIndicator<TEngine, TState> : EngineIndicator<TEngine>
    where TEngine : NT8Bridge.Indicators.ValueIndicator<TState>
    where TState : unmanaged
{
    private int spoiltAt = int.MaxValue;

    /// <summary>The number that the engine sees: the input, unless overridden.</summary>
    protected virtual double ValueOf(int index) => Input.GetValueAt(index);

    /// <inheritdoc/>
    protected sealed override void Feed(TEngine target, int index) => target.Update(Sound(index));

    /// <inheritdoc/>
    protected sealed override void FeedAgain(TEngine target, int index) => target.Correct(Sound(index));

    /// <inheritdoc/>
    protected sealed override void Show(TEngine source)
    {
        if (CurrentBar < spoiltAt)
            ShowSound(source);
        else
            for (int i = 0; i < Values.Length; i++)
                Values[i][0] = double.NaN;
    }

    /// <summary>Writes the engine's outputs to the plots, the first to the first and so on, unless overridden.</summary>
    protected virtual void ShowSound(TEngine source) => base.Show(source);

    private double Sound(int index)
    {
        double value = ValueOf(index);
        bool isSound = value - value == 0;
        if (index <= spoiltAt)
            spoiltAt = isSound ? int.MaxValue : index;
        return isSound ? value : 0;
    }
}
