namespace System.Windows.Controls;

/// <summary>A list.</summary>
public class ItemsControl : Control
{
    /// <summary>Items source.</summary>
    public System.Collections.IEnumerable? ItemsSource { get; set; }

    /// <summary>Display member path.</summary>
    public string DisplayMemberPath { get; set; } = string.Empty;

    /// <summary>Its items.</summary>
    public ItemCollection Items { get; } = new();
}
