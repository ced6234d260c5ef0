namespace System.Windows.Controls;

/// <summary>A field for a password.</summary>
public class PasswordBox : Control
{
    /// <summary>Password.</summary>
    public string Password { get; set; } = string.Empty;
}
