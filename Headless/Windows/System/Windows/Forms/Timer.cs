namespace System.Windows.Forms;

/// <summary>A timer on a window's thread; it never ticks here, since the clock is virtual.</summary>
public class Timer : IDisposable
{
    /// <summary>Milliseconds between two ticks.</summary>
    public int Interval { get; set; } = 100;

    /// <summary>Whether it was started.</summary>
    public bool Enabled { get; set; }

    /// <summary>Tag.</summary>
    public object? Tag { get; set; }

    /// <summary>Never raised here.</summary>
    public event EventHandler? Tick { add { } remove { } }

    /// <summary>Starts it.</summary>
    public void Start() => Enabled = true;

    /// <summary>Stops it.</summary>
    public void Stop() => Enabled = false;

    /// <summary>Stops it.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops it.</summary>
    protected virtual void Dispose(bool disposing) => Enabled = false;
}
