namespace System.Windows.Interop;

/// <summary>The handle of a window: none.</summary>
public class WindowInteropHelper
{
    /// <summary>For a window.</summary>
    public WindowInteropHelper(Window window)
    {
    }

    /// <summary>None.</summary>
    public System.IntPtr Handle => System.IntPtr.Zero;
}
