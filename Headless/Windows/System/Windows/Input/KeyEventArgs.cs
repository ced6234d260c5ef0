namespace System.Windows.Input;

/// <summary>Tells of a key.</summary>
public class KeyEventArgs : InputEventArgs
{
    /// <summary>Key.</summary>
    public Key Key { get; set; }

    /// <summary>System key.</summary>
    public Key SystemKey { get; set; }

    /// <summary>Is down.</summary>
    public bool IsDown { get; set; }

    /// <summary>Is up.</summary>
    public bool IsUp { get; set; }

    /// <summary>Is repeat.</summary>
    public bool IsRepeat { get; set; }
}
