namespace SharpDX.DirectWrite;

/// <summary>How long lines break.</summary>
public enum WordWrapping
{
    Wrap,
    NoWrap,
    EmergencyBreak,
    WholeWord,
    Character,
}
