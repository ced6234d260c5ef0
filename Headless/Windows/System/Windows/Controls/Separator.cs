namespace System.Windows.Controls;

/// <summary>A line between others.</summary>
public class Separator : Control
{
}
