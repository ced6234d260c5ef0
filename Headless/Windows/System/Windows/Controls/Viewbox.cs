namespace System.Windows.Controls;

/// <summary>Scales one element.</summary>
public class Viewbox : Decorator
{
}
