using System.Windows.Media;

namespace System.Windows.Controls;

/// <summary>Shows a picture.</summary>
public class Image : FrameworkElement
{
    /// <summary>Source.</summary>
    public ImageSource? Source { get; set; }

    /// <summary>Stretch.</summary>
    public Stretch Stretch { get; set; } = Stretch.Uniform;
}
