using System;
using System.Threading;

namespace NT8Bridge.Headless.Windows.Seams;

/// <summary>
/// Where the texts of message boxes go, since there is nobody to read them. The floor above says so for each thread, because the
/// stand-ins for Windows know neither scripts nor runs.
/// </summary>
internal static class MessageBoxLog
{
    private static readonly AsyncLocal<Action<string>?> Listener = new();

    /// <summary>Takes the texts of the calling thread and its tasks; null for nobody.</summary>
    internal static Action<string>? Current
    {
        get => Listener.Value;
        set => Listener.Value = value;
    }
}
