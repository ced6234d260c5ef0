namespace System.Windows.Controls.Primitives;

/// <summary>A list with a choice.</summary>
public abstract class Selector : ItemsControl
{
    private int _selectedIndex = -1;

    /// <summary>Another item was chosen.</summary>
    public event SelectionChangedEventHandler? SelectionChanged;

    /// <summary>Index of the chosen item; −1 for none.</summary>
    public int SelectedIndex
    {
        get => _selectedIndex;
        set
        {
            if (_selectedIndex == value) return;
            object? before = SelectedItem;
            _selectedIndex = value;
            var changed = new SelectionChangedEventArgs { Source = this };
            if (before is not null) changed.RemovedItems.Add(before);
            if (SelectedItem is { } now) changed.AddedItems.Add(now);
            SelectionChanged?.Invoke(this, changed);
        }
    }

    /// <summary>The chosen item.</summary>
    public object? SelectedItem
    {
        get => SelectedIndex >= 0 && SelectedIndex < Items.Count ? Items[SelectedIndex] : null;
        set => SelectedIndex = value is null ? -1 : Items.IndexOf(value);
    }

    /// <summary>The chosen item.</summary>
    public object? SelectedValue
    {
        get => SelectedItem;
        set => SelectedItem = value;
    }

    /// <summary>Names SelectedIndex.</summary>
    public static readonly DependencyProperty SelectedIndexProperty = new("SelectedIndex");

    /// <summary>Names SelectedItem.</summary>
    public static readonly DependencyProperty SelectedItemProperty = new("SelectedItem");

    /// <summary>Names SelectedValue.</summary>
    public static readonly DependencyProperty SelectedValueProperty = new("SelectedValue");

    /// <summary>Names IsSelected.</summary>
    public static readonly DependencyProperty IsSelectedProperty = new("IsSelected");
}
