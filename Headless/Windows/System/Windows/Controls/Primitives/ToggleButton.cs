namespace System.Windows.Controls.Primitives;

/// <summary>A button that stays down.</summary>
public class ToggleButton : ButtonBase
{
    /// <summary>Is checked.</summary>
    public bool? IsChecked { get; set; } = false;

    /// <summary>Is three state.</summary>
    public bool IsThreeState { get; set; }

    /// <summary>Went down.</summary>
    public event RoutedEventHandler? Checked;

    /// <summary>Came up.</summary>
    public event RoutedEventHandler? Unchecked;

    /// <inheritdoc/>
    protected override void OnClick()
    {
        IsChecked = IsChecked != true;
        (IsChecked == true ? Checked : Unchecked)?.Invoke(this, new RoutedEventArgs { Source = this });
        base.OnClick();
    }

    /// <summary>Names IsChecked.</summary>
    public static readonly DependencyProperty IsCheckedProperty = new("IsChecked");
}
