namespace System.Windows.Input;

/// <summary>Tells of input.</summary>
public class InputEventArgs : RoutedEventArgs
{
    /// <summary>Timestamp.</summary>
    public int Timestamp { get; set; }
}
