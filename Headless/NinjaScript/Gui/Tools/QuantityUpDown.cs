using System.Windows;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>A field for a quantity.</summary>
public class QuantityUpDown : Control
{
    private int _value = 1;

    /// <summary>The quantity changed.</summary>
    public event RoutedPropertyChangedEventHandler<int>? ValueChanged;

    /// <summary>Value.</summary>
    public int Value
    {
        get => _value;
        set
        {
            if (_value == value) return;
            var changed = new RoutedPropertyChangedEventArgs<int>(_value, value);
            _value = value;
            ValueChanged?.Invoke(this, changed);
        }
    }

    /// <summary>Minimum.</summary>
    public int Minimum { get; set; }

    /// <summary>Maximum.</summary>
    public int Maximum { get; set; } = int.MaxValue;
}
