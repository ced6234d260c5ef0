namespace System.Windows.Media;

/// <summary>The named dash patterns.</summary>
public static class DashStyles
{
    /// <summary>Solid.</summary>
    public static DashStyle Solid { get; } = new(new double[] { }, 0);

    /// <summary>Dash.</summary>
    public static DashStyle Dash { get; } = new(new double[] { 2, 2 }, 0);

    /// <summary>Dot.</summary>
    public static DashStyle Dot { get; } = new(new double[] { 0, 2 }, 0);

    /// <summary>DashDot.</summary>
    public static DashStyle DashDot { get; } = new(new double[] { 2, 2, 0, 2 }, 0);

    /// <summary>DashDotDot.</summary>
    public static DashStyle DashDotDot { get; } = new(new double[] { 2, 2, 0, 2, 0, 2 }, 0);
}
