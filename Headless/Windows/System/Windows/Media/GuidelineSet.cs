namespace System.Windows.Media;

/// <summary>Lines at which a drawing is fitted to whole points.</summary>
public sealed class GuidelineSet : DependencyObject
{
    /// <summary>None.</summary>
    public GuidelineSet()
    {
    }

    /// <summary>Lines at these places.</summary>
    public GuidelineSet(double[]? guidelinesX, double[]? guidelinesY)
    {
        foreach (double x in guidelinesX ?? []) GuidelinesX.Add(x);
        foreach (double y in guidelinesY ?? []) GuidelinesY.Add(y);
    }

    /// <summary>Places of upright lines.</summary>
    public DoubleCollection GuidelinesX { get; set; } = [];

    /// <summary>Places of level lines.</summary>
    public DoubleCollection GuidelinesY { get; set; } = [];
}
