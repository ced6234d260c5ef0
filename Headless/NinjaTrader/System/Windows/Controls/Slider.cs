namespace System.Windows.Controls;

/// <summary>A slider.</summary>
public class Slider : Control
{
    /// <summary>Minimum.</summary>
    public double Minimum { get; set; }

    /// <summary>Maximum.</summary>
    public double Maximum { get; set; } = 10;

    /// <summary>Value.</summary>
    public double Value { get; set; }

    /// <summary>Tick frequency.</summary>
    public double TickFrequency { get; set; }

    /// <summary>Is snap to tick enabled.</summary>
    public bool IsSnapToTickEnabled { get; set; }
}
