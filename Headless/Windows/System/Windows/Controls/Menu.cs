namespace System.Windows.Controls;

/// <summary>A menu.</summary>
public class Menu : ItemsControl
{
}
