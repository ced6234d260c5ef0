using System.Windows.Controls.Primitives;

namespace System.Windows.Controls;

/// <summary>A slider.</summary>
public class Slider : RangeBase
{
    /// <summary>Tick frequency.</summary>
    public double TickFrequency { get; set; }

    /// <summary>Is snap to tick enabled.</summary>
    public bool IsSnapToTickEnabled { get; set; }

    /// <summary>Orientation.</summary>
    public Orientation Orientation { get; set; }
}
