using System;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// A custom series with one slot for every bar of the series it follows. A slot holds <c>default</c> until it is set.
/// With <see cref="MaximumBarsLookBack.TwoHundredFiftySix"/> a bar takes the slot of the one 256 bars before it, as in
/// NinjaTrader, and reads that one's value until it is set.
/// </summary>
public class Series<T> : ISeries<T>
{
    private const int RingSize = 256;

    private readonly NinjaScriptBase _owner;
    private readonly int _seriesIndex;
    private readonly bool _isPlot;
    private readonly int[]? _writtenFor;
    private bool[] _isSet = Array.Empty<bool>();
    private T[] _values;

    /// <summary>Follows the primary series of <paramref name="ninjaScriptBase"/>, with that script's look-back.</summary>
    public Series(NinjaScriptBase ninjaScriptBase)
        : this(ninjaScriptBase, (ninjaScriptBase ?? throw new ArgumentNullException(nameof(ninjaScriptBase))).MaximumBarsLookBack)
    {
    }

    /// <summary>Follows the primary series of <paramref name="ninjaScriptBase"/>.</summary>
    public Series(NinjaScriptBase ninjaScriptBase, MaximumBarsLookBack maximumBarsLookBack)
    {
        (_owner, _seriesIndex) = (ninjaScriptBase ?? throw new ArgumentNullException(nameof(ninjaScriptBase))).SeriesAnchor();
        MaximumBarsLookBack = maximumBarsLookBack;
        if (maximumBarsLookBack == MaximumBarsLookBack.TwoHundredFiftySix)
        {
            _values = new T[RingSize];
            _writtenFor = new int[RingSize];
        }
        else
        {
            _values = Array.Empty<T>();
        }
    }

    /// <summary>Follows one bars series; keeps all values.</summary>
    public Series(Bars bars)
        : this(bars, MaximumBarsLookBack.Infinite)
    {
    }

    /// <summary>Follows one bars series; keeps all values, whatever look-back is asked for.</summary>
    public Series(Bars bars, MaximumBarsLookBack maximumBarsLookBack)
    {
        ArgumentNullException.ThrowIfNull(bars);
        (_owner, _seriesIndex) = (bars.Owner, bars.SeriesIndex);
        MaximumBarsLookBack = MaximumBarsLookBack.Infinite;
        _values = Array.Empty<T>();
    }

    internal Series(NinjaScriptBase plotOwner, bool isPlot)
    {
        _owner = plotOwner;
        _isPlot = isPlot;
        MaximumBarsLookBack = MaximumBarsLookBack.Infinite;
        _values = Array.Empty<T>();
    }

    /// <summary>How many values are kept.</summary>
    public MaximumBarsLookBack MaximumBarsLookBack { get; }

    /// <inheritdoc/>
    public int Count => Current + 1;

    /// <summary>
    /// Reads or sets the value <paramref name="barsAgo"/> bars before the current bar. What is set where there is no bar yet is
    /// dropped, as in NinjaTrader.
    /// </summary>
    public T this[int barsAgo]
    {
        get => Read(Resolve(barsAgo));
        set
        {
            if (!IsBeforeFirstBar(barsAgo)) Write(Resolve(barsAgo), value);
        }
    }

    /// <inheritdoc/>
    public T GetValueAt(int barIndex)
    {
        if (barIndex < 0) throw new ArgumentOutOfRangeException(nameof(barIndex), barIndex, "A bar index is not negative.");
        _owner.CalculateTo(barIndex);
        return _isPlot && _owner.IsAhead(barIndex) ? default! : Read(barIndex);
    }

    /// <inheritdoc/>
    public bool IsValidDataPoint(int barsAgo)
    {
        RefuseRing();
        return IsSet(Resolve(barsAgo));
    }

    /// <inheritdoc/>
    public bool IsValidDataPointAt(int barIndex)
    {
        RefuseRing();
        _owner.CalculateTo(barIndex);
        return !(_isPlot && _owner.IsAhead(barIndex)) && IsSet(barIndex);
    }

    /// <summary>Clears the current bar's slot.</summary>
    public void Reset() => Reset(0);

    /// <summary>Clears a slot: it then holds the default of its type and is no valid data point.</summary>
    public void Reset(int barsAgo)
    {
        if (IsBeforeFirstBar(barsAgo)) return;
        int index = Resolve(barsAgo);
        if (_writtenFor is not null)
        {
            int slot = index & (RingSize - 1);
            _writtenFor[slot] = 0;
            _values[slot] = default!;
        }
        else if (index < _isSet.Length)
        {
            _isSet[index] = false;
            _values[index] = default!;
        }
    }

    internal NinjaScriptBase Owner => _owner;

    internal int SeriesIndex => _seriesIndex;

    /// <summary>
    /// The values up to the current bar, to be read at once without a call for each; empty where they are not all kept, or not
    /// all of so many have a slot yet.
    /// </summary>
    internal ReadOnlySpan<T> Past(int count)
    {
        int current = Current;
        return _writtenFor is null && current < _values.Length && current + 1 >= count
            ? new ReadOnlySpan<T>(_values, current + 1 - count, count)
            : [];
    }

    internal void Write(int index, T value)
    {
        if (_writtenFor is not null)
        {
            int slot = index & (RingSize - 1);
            _values[slot] = value;
            _writtenFor[slot] = index + 1;
            return;
        }

        if (index >= _values.Length) Grow(index);
        _values[index] = value;
        _isSet[index] = true;
    }

    internal bool IsSet(int index) => _writtenFor is not null
        ? _writtenFor[index & (RingSize - 1)] == index + 1
        : (uint)index < (uint)_isSet.Length && _isSet[index];

    private int Current => _isPlot ? _owner.PlotIndex() : _owner.ReadIndexOf(_seriesIndex);

    private bool IsBeforeFirstBar(int barsAgo) => barsAgo >= 0 && Current < barsAgo;

    private int Resolve(int barsAgo)
    {
        int index = BarsAgo.Resolve(Current, barsAgo);
        if (_writtenFor is not null && barsAgo >= RingSize)
        {
            throw new ArgumentOutOfRangeException(
                nameof(barsAgo), barsAgo,
                "This series keeps 256 values; construct it with MaximumBarsLookBack.Infinite to look further back.");
        }

        return index;
    }

    private T Read(int index)
    {
        if (_writtenFor is null) return index < _values.Length ? _values[index] : default!;
        int slot = index & (RingSize - 1);
        // A later bar has overwritten the slot of a bar that GetValueAt asks for beyond the 256 that are kept.
        return _writtenFor[slot] > index + 1 ? default! : _values[slot];
    }

    private void RefuseRing()
    {
        if (_writtenFor is not null)
            throw new InvalidOperationException("IsValidDataPoint needs a series with MaximumBarsLookBack.Infinite.");
    }

    private void Grow(int index)
    {
        int size = Math.Max(Math.Max(RingSize, _values.Length * 2), Math.Max(index + 1, _owner.ExpectedCount(_seriesIndex)));
        Array.Resize(ref _values, size);
        Array.Resize(ref _isSet, size);
    }
}
