using System.Threading;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>
/// Which run a piece of code belongs to. It holds for the script's own thread and for whatever the script starts from there, so
/// that an exception on such a thread is known to be that run's.
/// </summary>
public static class RunningScript
{
    private static readonly AsyncLocal<int?> Running = new();

    /// <summary>Number of the run that the current code belongs to; null when it belongs to none.</summary>
    public static int? Number
    {
        get => Running.Value;
        internal set => Running.Value = value;
    }
}
