namespace System.Windows.Controls;

/// <summary>Lays out elements in lines.</summary>
public class WrapPanel : Panel
{
    /// <summary>Orientation.</summary>
    public Orientation Orientation { get; set; }
}
