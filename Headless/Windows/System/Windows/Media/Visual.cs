namespace System.Windows.Media;

/// <summary>Something that could be shown.</summary>
public abstract class Visual : DependencyObject
{
}
