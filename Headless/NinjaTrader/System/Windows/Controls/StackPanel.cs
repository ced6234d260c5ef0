namespace System.Windows.Controls;

/// <summary>Stacks elements.</summary>
public class StackPanel : Panel
{
    /// <summary>Orientation.</summary>
    public Orientation Orientation { get; set; } = Orientation.Vertical;
}
