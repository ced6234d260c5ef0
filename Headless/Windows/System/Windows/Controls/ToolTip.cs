namespace System.Windows.Controls;

/// <summary>A hint.</summary>
public class ToolTip : ContentControl
{
}
