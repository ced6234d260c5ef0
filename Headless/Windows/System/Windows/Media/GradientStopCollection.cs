using System.Collections.ObjectModel;

namespace System.Windows.Media;

/// <summary>The colours of a gradient.</summary>
public class GradientStopCollection : Collection<GradientStop>
{
}
