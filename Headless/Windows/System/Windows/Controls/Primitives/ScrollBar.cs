namespace System.Windows.Controls.Primitives;

/// <summary>A bar that scrolls.</summary>
public class ScrollBar : RangeBase
{
    /// <summary>Which way it lies.</summary>
    public Orientation Orientation { get; set; } = Orientation.Vertical;

    /// <summary>How much of the whole is seen.</summary>
    public double ViewportSize { get; set; }

    /// <summary>The user scrolls; nobody does here.</summary>
    public event ScrollEventHandler? Scroll
    {
        add { }
        remove { }
    }
}
