using System;
using System.IO;
using System.Threading;
using NT8Bridge.Headless.Windows.Seams;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// Which run the calling thread works for. It flows with the thread and its tasks, so that runs in parallel do not see each
/// other.
/// </summary>
internal static class RunHost
{
    private static readonly AsyncLocal<IRunHost?> Ambient = new();
    private static readonly IRunHost Outside = new OutsideAnyRun();

    /// <summary>The user's data folder where none is named, with a separator at its end.</summary>
    internal static string DefaultUserDataDir => Path.Combine(Path.GetTempPath(), "NinjaTrader 8") + Path.DirectorySeparatorChar;

    /// <summary>The run of this thread; outside of any run one without data, connections and instruments.</summary>
    internal static IRunHost Current => Ambient.Value ?? Outside;

    /// <summary>Makes <paramref name="host"/> the run of the calling thread until the result is disposed.</summary>
    internal static IDisposable Enter(IRunHost host)
    {
        var before = new Scope(Ambient.Value, MessageBoxLog.Current);
        Ambient.Value = host;
        MessageBoxLog.Current = static text => NinjaTrader.NinjaScript.NinjaScript.Log(text, NinjaTrader.Cbi.LogLevel.Alert);
        return before;
    }

    private sealed class Scope(IRunHost? before, Action<string>? messageBoxes) : IDisposable
    {
        public void Dispose()
        {
            Ambient.Value = before;
            MessageBoxLog.Current = messageBoxes;
        }
    }
}
