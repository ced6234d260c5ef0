namespace System.Windows.Controls;

/// <summary>Shows progress.</summary>
public class ProgressBar : Control
{
    /// <summary>Minimum.</summary>
    public double Minimum { get; set; }

    /// <summary>Maximum.</summary>
    public double Maximum { get; set; } = 100;

    /// <summary>Value.</summary>
    public double Value { get; set; }

    /// <summary>Is indeterminate.</summary>
    public bool IsIndeterminate { get; set; }
}
