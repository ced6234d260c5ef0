namespace System.Windows;

/// <summary>Direction of text.</summary>
public enum FlowDirection
{
    LeftToRight,
    RightToLeft,
}
