namespace NT8Bridge.Startup;

/// <summary>One bar of the joined history with the source that it was taken from.</summary>
public readonly struct MergedBar
{
    internal MergedBar(in Bar bar, BarOrigin origin)
    {
        Bar = bar;
        Origin = origin;
    }

    /// <summary>The bar.</summary>
    public Bar Bar { get; }

    /// <summary>Its source.</summary>
    public BarOrigin Origin { get; }
}
