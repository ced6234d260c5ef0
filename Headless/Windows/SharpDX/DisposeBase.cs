namespace SharpDX;

/// <summary>A resource of the graphics card.</summary>
public abstract class DisposeBase : System.IDisposable
{
    /// <summary>Whether it was released.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Releases it.</summary>
    public void Dispose()
    {
        Dispose(true);
        System.GC.SuppressFinalize(this);
    }

    /// <summary>Releases it.</summary>
    protected virtual void Dispose(bool disposing) => IsDisposed = true;
}
