using System;

namespace NT8Bridge;

/// <summary>
/// The state of an engine in four numbers, one a part. Each depends on what is held now and not on the way to it, so that an
/// engine that was restored, or that took a late bar, has the numbers of one that ran without a break.
/// </summary>
public readonly struct StateHash : IEquatable<StateHash>
{
    /// <summary>Puts the four together.</summary>
    public StateHash(ulong window, ulong timeframes, ulong indicators, ulong signals)
    {
        Window = window;
        Timeframes = timeframes;
        Indicators = indicators;
        Signals = signals;
    }

    /// <summary>Over the base bars of the window.</summary>
    public ulong Window { get; }

    /// <summary>Over the closed bars of the higher timeframes.</summary>
    public ulong Timeframes { get; }

    /// <summary>Over the main outputs of all indicators at the last closed bars of their timeframes.</summary>
    public ulong Indicators { get; }

    /// <summary>Over the signals kept: time, direction, score and the rules that spoke.</summary>
    public ulong Signals { get; }

    /// <summary>True when all four are equal.</summary>
    public static bool operator ==(StateHash left, StateHash right) => left.Equals(right);

    /// <summary>True when at least one differs.</summary>
    public static bool operator !=(StateHash left, StateHash right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StateHash other) => Window == other.Window && Timeframes == other.Timeframes
        && Indicators == other.Indicators && Signals == other.Signals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StateHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Window ^ Timeframes ^ Indicators ^ Signals).GetHashCode();
}
