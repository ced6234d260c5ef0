using System.Collections.ObjectModel;

namespace System.Windows.Controls;

/// <summary>Elements of a panel.</summary>
public class UIElementCollection : Collection<UIElement>
{
    private readonly FrameworkElement _parent;

    internal UIElementCollection(FrameworkElement parent) => _parent = parent;

    /// <inheritdoc/>
    protected override void InsertItem(int index, UIElement item)
    {
        base.InsertItem(index, item);
        if (item is FrameworkElement element) element.Parent = _parent;
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        if (this[index] is FrameworkElement element) element.Parent = null;
        base.RemoveItem(index);
    }
}
