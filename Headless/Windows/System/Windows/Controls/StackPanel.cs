namespace System.Windows.Controls;

/// <summary>Stacks elements.</summary>
public class StackPanel : Panel
{
    /// <summary>Orientation.</summary>
    public Orientation Orientation { get; set; } = Orientation.Vertical;

    /// <summary>Names Orientation.</summary>
    public static readonly DependencyProperty OrientationProperty = new("Orientation");
}
