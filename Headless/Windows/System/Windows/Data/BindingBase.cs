namespace System.Windows.Data;

/// <summary>Binds something to data.</summary>
public abstract class BindingBase
{
    /// <summary>String format.</summary>
    public string StringFormat { get; set; } = string.Empty;
}
