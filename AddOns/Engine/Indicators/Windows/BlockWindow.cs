using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Summary (sum, extreme, moments …) of the last <c>length</c> items, fewer at the start, at constant cost on average. Nothing
/// is ever subtracted, so that rounding errors do not add up: the stream is cut into blocks of that length; the window is the
/// end of the previous block, of which all suffixes were summarised when it closed, joined with the running summary of the
/// current block (M. van Herk 1992; J. Gil and M. Werman 1993).
/// <para>
/// A forming item or a correction leaves no trace, because whatever it overwrites is written again before it is read. The slot
/// of an item is read only when its block closes. Slot 0 is not read then, because the whole block as a suffix is never asked
/// for; so the first item of the next block may be there already when the last item of this one is corrected. The suffixes of
/// consecutive blocks lie in different halves of their array.
/// </para>
/// </summary>
internal readonly struct BlockWindow<T, TMerge>
    where T : unmanaged
    where TMerge : struct, IWindowMerge<T>
{
    private readonly T[] _items;
    private readonly T[] _suffixes;
    private readonly TMerge _merge;

    internal BlockWindow(int length, TMerge merge = default)
    {
        _items = new T[length];
        _suffixes = new T[2 * length];
        _merge = merge;
    }

    internal int Length => _items.Length;

    /// <summary>Number of items in the window after one more item than <paramref name="state"/> has taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CountAfter(in BlockWindowState<T> state) => state.Suffixes == 0 ? state.Position + 1 : _items.Length;

    /// <summary>Adds an item and returns the summary of the window that ends with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T Push(in BlockWindowState<T> state, in T item, out BlockWindowState<T> next)
    {
        T[] items = _items;
        int position = state.Position;
        int following = position + 1;
        T prefix = position == 0 ? item : _merge.Merge(in state.Prefix, in item);
        items[position] = item;
        next.Prefix = prefix;
        if (following == items.Length)
        {
            next.Position = 0;
            next.Suffixes = Close(state.Suffixes);
            return prefix;
        }

        next.Position = following;
        next.Suffixes = state.Suffixes;
        return state.Suffixes == 0 ? prefix : _merge.Merge(in _suffixes[state.Suffixes + position], in prefix);
    }

    internal void VisitArrays(IArrayVisitor visitor)
    {
        visitor.Visit(_items);
        visitor.Visit(_suffixes);
    }

    /// <summary>Summarises all suffixes of the block that is full; returns the new <c>Suffixes</c> of the state.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Close(int previousSuffixes)
    {
        T[] items = _items;
        T[] suffixes = _suffixes;
        int first = previousSuffixes == 1 ? items.Length : 0;
        int last = items.Length - 1;
        T suffix = items[last];
        suffixes[first + last] = suffix;
        for (int i = last - 1; i > 0; i--)
        {
            suffix = _merge.Merge(in items[i], in suffix);
            suffixes[first + i] = suffix;
        }

        return first + 1;
    }
}
