namespace System.Windows.Media;

/// <summary>Moves, turns or scales.</summary>
public abstract class Transform : DependencyObject
{
}
