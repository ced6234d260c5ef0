namespace System.Windows.Media;

/// <summary>How a picture fills its place.</summary>
public enum Stretch
{
    None,
    Fill,
    Uniform,
    UniformToFill,
}
