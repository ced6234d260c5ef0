using System.Windows.Media;

namespace System.Windows;

/// <summary>The surface that a visual is shown on.</summary>
public abstract class PresentationSource
{
    /// <summary>None: nothing is shown.</summary>
    public static PresentationSource? FromVisual(Visual visual) => null;
}
