namespace System.Windows.Media.Effects;

/// <summary>Changes how an element looks as a whole; nothing is shown here.</summary>
public abstract class Effect : DependencyObject
{
}
