namespace System.Windows.Controls;

/// <summary>Shows a content.</summary>
public class Label : ContentControl
{
}
