namespace System.Windows.Controls;

/// <summary>Scrolls its content.</summary>
public class ScrollViewer : ContentControl
{
    /// <summary>Horizontal scroll bar visibility.</summary>
    public ScrollBarVisibility HorizontalScrollBarVisibility { get; set; }

    /// <summary>Vertical scroll bar visibility.</summary>
    public ScrollBarVisibility VerticalScrollBarVisibility { get; set; }

    /// <summary>Scrolls to the end; nothing is shown.</summary>
    public void ScrollToEnd()
    {
    }

    /// <summary>Scrolls to the end; nothing is shown.</summary>
    public void ScrollToBottom()
    {
    }
}
