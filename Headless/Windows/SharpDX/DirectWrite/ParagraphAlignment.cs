namespace SharpDX.DirectWrite;

/// <summary>How text lies in the height of its box.</summary>
public enum ParagraphAlignment
{
    Near,
    Far,
    Center,
}
