#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>A built-in indicator over whole bars, whatever price its input names.</summary>
public abstract class EngineBarIndicator<TEngine, TState> : EngineIndicator<TEngine>
    where TEngine : NT8Bridge.Indicators.BarIndicator<TState>
    where TState : unmanaged
{
    /// <summary>The bar that the engine sees: that of the primary series, unless overridden.</summary>
    protected virtual NT8Bridge.Bar BarOf(int index) => BarAt(index);

    /// <summary>The bar of the primary series with the input's value for each of its prices.</summary>
    private protected NT8Bridge.Bar BarOfInput(int index)
    {
        NT8Bridge.Bar bar = BarAt(index);
        double value = Input.GetValueAt(index);
        return new NT8Bridge.Bar(bar.EndUtcTicks, value, value, value, value, bar.Volume, bar.TickCount);
    }

    /// <inheritdoc/>
    protected sealed override void Feed(TEngine target, int index) => target.Update(BarOf(index));

    /// <inheritdoc/>
    protected sealed override void FeedAgain(TEngine target, int index) => target.Correct(BarOf(index));
}
