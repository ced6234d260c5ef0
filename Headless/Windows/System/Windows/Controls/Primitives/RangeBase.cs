namespace System.Windows.Controls.Primitives;

/// <summary>A value within a range.</summary>
public abstract class RangeBase : Control
{
    private double _value;

    /// <summary>Names Value.</summary>
    public static readonly DependencyProperty ValueProperty = new("Value");

    /// <summary>Names Minimum.</summary>
    public static readonly DependencyProperty MinimumProperty = new("Minimum");

    /// <summary>Names Maximum.</summary>
    public static readonly DependencyProperty MaximumProperty = new("Maximum");

    /// <summary>The value changed.</summary>
    public event RoutedPropertyChangedEventHandler<double>? ValueChanged;

    /// <summary>Smallest value.</summary>
    public double Minimum { get; set; }

    /// <summary>Largest value.</summary>
    public double Maximum { get; set; } = 10;

    /// <summary>A step by a key.</summary>
    public double SmallChange { get; set; } = 0.1;

    /// <summary>A step by a click.</summary>
    public double LargeChange { get; set; } = 1;

    /// <summary>The value.</summary>
    public double Value
    {
        get => _value;
        set
        {
            if (_value.Equals(value)) return;
            double before = _value;
            _value = value;
            ValueChanged?.Invoke(this, new RoutedPropertyChangedEventArgs<double>(before, value));
        }
    }
}
