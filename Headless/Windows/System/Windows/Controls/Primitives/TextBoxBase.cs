namespace System.Windows.Controls.Primitives;

/// <summary>A field for text.</summary>
public abstract class TextBoxBase : Control
{
    /// <summary>Is read only.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Accepts return.</summary>
    public bool AcceptsReturn { get; set; }

    /// <summary>Accepts tab.</summary>
    public bool AcceptsTab { get; set; }

    /// <summary>Vertical scroll bar visibility.</summary>
    public ScrollBarVisibility VerticalScrollBarVisibility { get; set; }

    /// <summary>Horizontal scroll bar visibility.</summary>
    public ScrollBarVisibility HorizontalScrollBarVisibility { get; set; }

    /// <summary>The text changed.</summary>
    public event TextChangedEventHandler? TextChanged;

    /// <summary>Raises <see cref="TextChanged"/>.</summary>
    protected void RaiseTextChanged() => TextChanged?.Invoke(this, new TextChangedEventArgs());

    /// <summary>Scrolls to the end; nothing is shown.</summary>
    public void ScrollToEnd()
    {
    }

    /// <summary>Names IsReadOnly.</summary>
    public static readonly DependencyProperty IsReadOnlyProperty = new("IsReadOnly");

    /// <summary>Names AcceptsReturn.</summary>
    public static readonly DependencyProperty AcceptsReturnProperty = new("AcceptsReturn");
}
