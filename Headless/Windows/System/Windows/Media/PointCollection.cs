using System.Collections.ObjectModel;

namespace System.Windows.Media;

/// <summary>Points.</summary>
public class PointCollection : Collection<Point>
{
}
