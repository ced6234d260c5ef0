namespace System.Windows.Media;

/// <summary>A picture.</summary>
public abstract class ImageSource : DependencyObject
{
}
