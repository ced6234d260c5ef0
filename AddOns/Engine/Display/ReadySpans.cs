using System;
using System.Linq;

namespace NT8Bridge.Display;

/// <summary>Remembers at which bars orders could follow, as the newest runs of such bars. Its memory is fixed.</summary>
internal sealed class ReadySpans
{
    private const int Kept = 64;
    private readonly long[] _from = new long[Kept];
    private readonly long[] _to = new long[Kept];
    private int _count;
    private bool _isOpen;

    /// <summary>
    /// Notes whether orders could follow at a bar. It may be noted several times for one bar; the bar counts as ready when it was
    /// once.
    /// </summary>
    internal void OnBar(long endUtcTicks, bool isReady)
    {
        int last = _count - 1;
        if (last >= 0 && endUtcTicks <= _to[last]) _isOpen = isReady;
        else if (!isReady) _isOpen = false;
        else if (_isOpen) _to[last] = endUtcTicks;
        else Begin(endUtcTicks);
    }

    internal ReadySpan[] ToArray() => Enumerable.Range(0, _count).Select(i => new ReadySpan(_from[i], _to[i])).ToArray();

    private void Begin(long endUtcTicks)
    {
        if (_count == Kept)
        {
            Array.Copy(_from, 1, _from, 0, Kept - 1);
            Array.Copy(_to, 1, _to, 0, Kept - 1);
            _count--;
        }

        _from[_count] = _to[_count] = endUtcTicks;
        _count++;
        _isOpen = true;
    }
}
