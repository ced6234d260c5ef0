namespace System.Windows.Controls;

/// <summary>A control of one's own.</summary>
public class UserControl : ContentControl
{
}
