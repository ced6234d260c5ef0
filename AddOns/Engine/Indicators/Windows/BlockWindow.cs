using System.Runtime.CompilerServices;

namespace NT8Bridge.Indicators.Windows;

/// <summary>
/// Summary of the last <c>length</c> items (fewer at the start), at constant cost on average and without ever subtracting, so
/// that nothing drifts: the stream is cut into blocks of that length; the window is the end of the previous block, whose
/// summaries were made when it closed, joined with the running summary of the current one (M. van Herk 1992; J. Gil and
/// M. Werman 1993).
/// <para>
/// Slots are written only where neither the present state nor the one before will read: an item's slot belongs to it alone
/// until its block is closed twice over, the first slot of a block is in no suffix that is read, and closing a block writes the
/// half that the previous block does not use. So a forming item or a corrected one leaves no trace.
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

    /// <summary>Number of items in the window of <paramref name="state"/> once one more has come.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CountAfter(in BlockWindowState<T> state) => state.Suffixes == 0 ? state.Position + 1 : _items.Length;

    /// <summary>Summary of the window that ends with <paramref name="item"/>.</summary>
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
