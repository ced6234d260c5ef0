namespace System.Windows.Media;

/// <summary>End of a line.</summary>
public enum PenLineCap
{
    Flat,
    Square,
    Round,
    Triangle,
}
