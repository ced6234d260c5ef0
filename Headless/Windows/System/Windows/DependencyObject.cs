using System.Collections.Generic;
using System.Windows.Threading;

namespace System.Windows;

/// <summary>Holds values by property.</summary>
public class DependencyObject
{
    // Most objects have none: brushes are made by the thousand.
    private Dictionary<DependencyProperty, object?>? _values;

    /// <summary>The thread it belongs to.</summary>
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>The value of a property; null when not set.</summary>
    public object? GetValue(DependencyProperty dp) =>
        TryRead(dp, out object? own) ? own : _values?.GetValueOrDefault(dp);

    /// <summary>Sets a property.</summary>
    public void SetValue(DependencyProperty dp, object? value)
    {
        if (!TryWrite(dp, value)) (_values ??= new Dictionary<DependencyProperty, object?>())[dp] = value;
    }

    /// <summary>Forgets a property.</summary>
    public void ClearValue(DependencyProperty dp) => _values?.Remove(dp);

    /// <summary>True on the thread it belongs to: always.</summary>
    public bool CheckAccess() => true;

    /// <summary>Reads a property that the object keeps itself.</summary>
    internal virtual bool TryRead(DependencyProperty property, out object? value)
    {
        value = null;
        return false;
    }

    /// <summary>Sets a property that the object keeps itself.</summary>
    internal virtual bool TryWrite(DependencyProperty property, object? value) => false;

    /// <summary>A copy keeps values of its own.</summary>
    internal void OwnValues() => _values = _values is null ? null : new Dictionary<DependencyProperty, object?>(_values);
}
