namespace System.Windows.Controls;

/// <summary>How a click comes about.</summary>
public enum ClickMode
{
    Release,
    Press,
    Hover,
}
