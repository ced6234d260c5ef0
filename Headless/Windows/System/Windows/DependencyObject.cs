using System.Collections.Generic;
using System.Windows.Threading;

namespace System.Windows;

/// <summary>Holds values by property.</summary>
public class DependencyObject
{
    private readonly Dictionary<DependencyProperty, object?> _values = new();

    /// <summary>The thread it belongs to.</summary>
    public Dispatcher Dispatcher { get; } = Dispatcher.CurrentDispatcher;

    /// <summary>The value of a property; null when not set.</summary>
    public object? GetValue(DependencyProperty dp) => _values.GetValueOrDefault(dp);

    /// <summary>Sets a property.</summary>
    public void SetValue(DependencyProperty dp, object? value) => _values[dp] = value;

    /// <summary>Forgets a property.</summary>
    public void ClearValue(DependencyProperty dp) => _values.Remove(dp);

    /// <summary>True on the thread it belongs to: always.</summary>
    public bool CheckAccess() => true;
}
