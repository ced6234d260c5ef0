namespace System.Windows.Media;

/// <summary>The named dash patterns.</summary>
public static class DashStyles
{
    /// <summary>Solid.</summary>
    public static DashStyle Solid { get; } = new([], 0);

    /// <summary>Dash.</summary>
    public static DashStyle Dash { get; } = new([2, 2], 0);

    /// <summary>Dot.</summary>
    public static DashStyle Dot { get; } = new([0, 2], 0);

    /// <summary>DashDot.</summary>
    public static DashStyle DashDot { get; } = new([2, 2, 0, 2], 0);

    /// <summary>DashDotDot.</summary>
    public static DashStyle DashDotDot { get; } = new([2, 2, 0, 2, 0, 2], 0);
}
