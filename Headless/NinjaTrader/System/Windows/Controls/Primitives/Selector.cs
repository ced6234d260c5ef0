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
            _selectedIndex = value;
            SelectionChanged?.Invoke(this, new SelectionChangedEventArgs());
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
}
