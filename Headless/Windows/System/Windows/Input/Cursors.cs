namespace System.Windows.Input;

/// <summary>The shapes of the mouse pointer.</summary>
public static class Cursors
{
    /// <summary>AppStarting.</summary>
    public static Cursor AppStarting { get; } = new("AppStarting");

    /// <summary>Arrow.</summary>
    public static Cursor Arrow { get; } = new("Arrow");

    /// <summary>Cross.</summary>
    public static Cursor Cross { get; } = new("Cross");

    /// <summary>Hand.</summary>
    public static Cursor Hand { get; } = new("Hand");

    /// <summary>Help.</summary>
    public static Cursor Help { get; } = new("Help");

    /// <summary>IBeam.</summary>
    public static Cursor IBeam { get; } = new("IBeam");

    /// <summary>No.</summary>
    public static Cursor No { get; } = new("No");

    /// <summary>None.</summary>
    public static Cursor None { get; } = new("None");

    /// <summary>Pen.</summary>
    public static Cursor Pen { get; } = new("Pen");

    /// <summary>ScrollAll.</summary>
    public static Cursor ScrollAll { get; } = new("ScrollAll");

    /// <summary>SizeAll.</summary>
    public static Cursor SizeAll { get; } = new("SizeAll");

    /// <summary>SizeNESW.</summary>
    public static Cursor SizeNESW { get; } = new("SizeNESW");

    /// <summary>SizeNS.</summary>
    public static Cursor SizeNS { get; } = new("SizeNS");

    /// <summary>SizeNWSE.</summary>
    public static Cursor SizeNWSE { get; } = new("SizeNWSE");

    /// <summary>SizeWE.</summary>
    public static Cursor SizeWE { get; } = new("SizeWE");

    /// <summary>UpArrow.</summary>
    public static Cursor UpArrow { get; } = new("UpArrow");

    /// <summary>Wait.</summary>
    public static Cursor Wait { get; } = new("Wait");
}
