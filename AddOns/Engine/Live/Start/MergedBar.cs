namespace NT8Bridge.Live.Start;

/// <summary>One bar of the joined history and the source that it was taken from.</summary>
public readonly struct MergedBar
{
    internal MergedBar(in Bar bar, BarOrigin origin)
    {
        Bar = bar;
        Origin = origin;
    }

    /// <summary>The bar.</summary>
    public Bar Bar { get; }

    /// <summary>The source that it was taken from.</summary>
    public BarOrigin Origin { get; }
}
