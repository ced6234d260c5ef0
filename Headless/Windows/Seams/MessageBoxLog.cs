using System;
using System.Threading;

namespace NT8Bridge.Headless.Windows.Seams;

/// <summary>
/// Where the texts of message boxes go, since nobody reads them. NinjaTrader's surface sets it while a thread works for a run
/// (RunHost.Enter), because the stand-ins for Windows know neither scripts nor runs.
/// </summary>
internal static class MessageBoxLog
{
    private static readonly AsyncLocal<Action<string>?> Listener = new();

    /// <summary>Called with the texts of the calling thread and its tasks; null where they are dropped.</summary>
    internal static Action<string>? Current
    {
        get => Listener.Value;
        set => Listener.Value = value;
    }
}
