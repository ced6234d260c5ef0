using System;

namespace NT8Bridge.Live.Start;

/// <summary>Bars of one origin, in ascending time, as a source delivered them.</summary>
public sealed class BarBatch
{
    /// <summary>Makes a batch.</summary>
    public BarBatch(BarOrigin origin, Bar[] bars)
    {
        Origin = origin;
        Bars = bars ?? throw new ArgumentNullException(nameof(bars));
    }

    /// <summary>Where they came from.</summary>
    public BarOrigin Origin { get; }

    /// <summary>The bars.</summary>
    public Bar[] Bars { get; }
}
