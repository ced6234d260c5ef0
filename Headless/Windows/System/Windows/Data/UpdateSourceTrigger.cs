namespace System.Windows.Data;

/// <summary>When a binding writes back.</summary>
public enum UpdateSourceTrigger
{
    Default,
    PropertyChanged,
    LostFocus,
    Explicit,
}
