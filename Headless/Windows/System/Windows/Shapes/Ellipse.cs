namespace System.Windows.Shapes;

/// <summary>An ellipse.</summary>
public class Ellipse : Shape
{
}
