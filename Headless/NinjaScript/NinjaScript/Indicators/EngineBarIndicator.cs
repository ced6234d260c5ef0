#nullable disable
namespace NinjaTrader.NinjaScript.Indicators
{
    /// <summary>A built-in indicator over whole bars, whatever price its input names.</summary>
    public abstract class EngineBarIndicator<TEngine, TState> : EngineIndicator<TEngine>
        where TEngine : NT8Bridge.Indicators.BarIndicator<TState>
        where TState : unmanaged
    {
        /// <summary>The bar that the engine sees: that of the primary series, unless overridden.</summary>
        protected virtual NT8Bridge.Bar BarOf(int index) => BarAt(index);

        /// <inheritdoc/>
        protected sealed override void Feed(TEngine target, int index) => target.Update(BarOf(index));

        /// <inheritdoc/>
        protected sealed override void FeedAgain(TEngine target, int index) => target.Correct(BarOf(index));
    }
}
