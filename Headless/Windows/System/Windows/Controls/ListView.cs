namespace System.Windows.Controls;

/// <summary>A list with columns.</summary>
public class ListView : ListBox
{
    /// <summary>How it shows its items.</summary>
    public ViewBase? View { get; set; }
}
