#nullable disable

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// A built-in indicator whose arithmetic is the engine's. The first look at a bar is an update of the engine, further looks
/// while it forms are corrections, so that a bar ends with the same values however often it was looked at.
/// </summary>
public abstract class EngineIndicator<TEngine> : Indicator
    where TEngine : NT8Bridge.Indicators.Indicator
{
    private TEngine engine;
    private int fed;
    private bool isProvisional;

    /// <summary>Over prices: over another indicator the values come as that one is calculated.</summary>
    private protected override bool MayCalculateAhead => IsOverPrices;

    /// <summary>Makes the engine's indicator from the parameters.</summary>
    protected abstract TEngine CreateEngine();

    /// <summary>Updates the engine with a new bar.</summary>
    protected abstract void Feed(TEngine target, int index);

    /// <summary>Corrects the engine's last bar.</summary>
    protected abstract void FeedAgain(TEngine target, int index);

    /// <summary>Writes the engine's outputs to the plots, the first to the first and so on, unless overridden.</summary>
    protected virtual void Show(TEngine source)
    {
        for (int i = 0; i < Values.Length; i++)
            Plot(i, source.Output(i));
    }

    /// <summary>What a plot shows of the engine's value: the value itself, unless overridden.</summary>
    protected virtual double Shown(double value) => value;

    /// <summary>Sets a plot at the bar in work; where the engine has no value (NaN) the plot stays unset.</summary>
    protected void Plot(int plot, double value)
    {
        if (!double.IsNaN(value))
            Values[plot][0] = Shown(value);
    }

    /// <summary>Feeds what the engine has not seen, then shows its outputs.</summary>
    protected sealed override void OnBarUpdate()
    {
        // Some bar types (Renko) take their last bar back while it forms. The engine can undo its last bar alone, so it is fed
        // anew from the first.
        if (engine == null || CurrentBar < fed - 1)
        {
            engine = CreateEngine();
            fed = 0;
        }

        if (CurrentBar == fed - 1)
        {
            FeedAgain(engine, CurrentBar);
        }
        else
        {
            // When the script last looked at the bar before this one, that bar may not have had its last tick.
            if (isProvisional && fed > 0)
                FeedAgain(engine, fed - 1);
            while (fed <= CurrentBar)
                Feed(engine, fed++);
        }

        isProvisional = !IsBarClosed;
        Show(engine);
    }
}
