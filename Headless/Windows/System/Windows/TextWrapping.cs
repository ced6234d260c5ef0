namespace System.Windows;

/// <summary>How long lines break.</summary>
public enum TextWrapping
{
    WrapWithOverflow,
    NoWrap,
    Wrap,
}
