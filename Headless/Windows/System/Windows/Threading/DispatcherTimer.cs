namespace System.Windows.Threading;

/// <summary>A timer on a window's thread; it never ticks here, since the clock is virtual.</summary>
public class DispatcherTimer
{
    /// <summary>Interval.</summary>
    public TimeSpan Interval { get; set; }

    /// <summary>Tag.</summary>
    public object? Tag { get; set; }

    /// <summary>A timer.</summary>
    public DispatcherTimer()
    {
    }

    /// <summary>A timer of a priority.</summary>
    public DispatcherTimer(DispatcherPriority priority)
    {
    }

    /// <summary>Never raised here.</summary>
    public event EventHandler? Tick { add { } remove { } }

    /// <summary>Whether it was started.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Starts it.</summary>
    public void Start() => IsEnabled = true;

    /// <summary>Stops it.</summary>
    public void Stop() => IsEnabled = false;
}
