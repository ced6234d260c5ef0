using System;
using System.Threading;

namespace NT8Bridge.Live;

/// <summary>
/// Keeps the end of a run out of the middle of a bar. The platform may end a script on one thread while another thread hands over
/// a bar. The end then runs on that other thread as soon as the bar is taken, and afterwards nobody enters any more. Neither
/// thread waits for the other, so they cannot lock each other out.
/// </summary>
public sealed class EngineGate
{
    private const int Closing = 1 << 30;

    private readonly Action _end;
    private int _inside;

    /// <summary>Makes an open gate; <paramref name="end"/> runs once, when it is closed and nobody is inside.</summary>
    public EngineGate(Action end) => _end = end ?? throw new ArgumentNullException(nameof(end));

    /// <summary>
    /// True when the engine may be touched, until the <see cref="Leave"/> that has to follow; calls may be nested. False from
    /// <see cref="Close"/> on.
    /// </summary>
    public bool TryEnter() => TryAdd(1, out _);

    /// <summary>Ends what <see cref="TryEnter"/> allowed.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _inside) == Closing) _end();
    }

    /// <summary>
    /// Runs an action between <see cref="TryEnter"/> and <see cref="Leave"/>; does nothing from <see cref="Close"/> on.
    /// </summary>
    public void Run(Action action)
    {
        if (action is null) throw new ArgumentNullException(nameof(action));
        if (!TryEnter()) return;
        try
        {
            action();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>
    /// Lets nobody in any more, and ends the run at once or when the last one inside leaves. Later calls do nothing.
    /// </summary>
    public void Close()
    {
        if (TryAdd(Closing, out int before) && before == 0) _end();
    }

    private bool TryAdd(int value, out int before)
    {
        do
        {
            before = Volatile.Read(ref _inside);
            if (before >= Closing) return false;
        }
        while (Interlocked.CompareExchange(ref _inside, before + value, before) != before);

        return true;
    }
}
